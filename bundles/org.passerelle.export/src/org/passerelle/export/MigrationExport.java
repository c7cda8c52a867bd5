// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.passerelle.export.runbook.HtmlRunBook;
import org.passerelle.export.runbook.MarkdownRunBook;
import org.passerelle.export.runbook.RunBook;
import org.passerelle.export.runbook.RunBookBuilder;
import org.passerelle.planning.Plan;
import org.passerelle.planning.Simulation;
import org.passerelle.topology.Topology;

/** Puts together what a migration is handed over with: run book, pictures, scripts, wave files and their manifest. */
public final class MigrationExport {

    /** Name of the run book as a page. */
    public static final String PAGE = "runbook.html";
    /** Name of the run book as Markdown. */
    public static final String MARKDOWN = "runbook.md";

    private final Simulation simulation;
    private final Locale locale;
    private final Function<Topology, String> plain;
    private final Function<Topology, String> coexistence;
    private final List<ExportedFile> files = new ArrayList<>();

    /**
     * @param simulation a plan that was carried out
     * @param locale English or French
     * @param plain draws a topology as SVG
     * @param coexistence draws a topology in which legacy elements are about to be removed as SVG
     */
    public MigrationExport(Simulation simulation, Locale locale, Function<Topology, String> plain,
            Function<Topology, String> coexistence) {
        this.simulation = simulation;
        this.locale = locale;
        this.plain = plain;
        this.coexistence = coexistence;
    }

    /**
     * What is handed over.
     *
     * @param files the files without the manifest, the run book first
     * @param manifest the manifest
     */
    public record Result(List<ExportedFile> files, ExportedFile manifest) {

        /** Copies the list. */
        public Result {
            files = List.copyOf(files);
        }
    }

    /**
     * @param attachments scripts and wave files with the steps they belong to
     * @return everything; the same for the same plan
     */
    public Result run(List<ExportedFile> attachments) {
        Plan plan = simulation.plan();
        RunBook book = new RunBookBuilder(plan, locale, plain, coexistence,
                step -> simulation.stateAfter(step.id()).orElseThrow(), namesByStep(attachments)).build();
        text(PAGE, HtmlRunBook.write(book));
        text(MARKDOWN, MarkdownRunBook.write(book));
        text("pictures/legacy.svg", book.legacyPicture());
        text("pictures/target.svg", book.targetPicture());
        for (RunBook.Chapter chapter : book.chapters()) {
            for (RunBook.Item item : chapter.items()) {
                if (item.gate() != null) {
                    text("pictures/" + item.gate().anchor() + ".svg", item.gate().picture());
                }
            }
        }
        files.addAll(attachments);
        return new Result(files, Manifest.of(plan.situation().migration().getName(), locale.getLanguage(), files));
    }

    private static Map<String, List<String>> namesByStep(List<ExportedFile> attachments) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        attachments.forEach(file -> names.computeIfAbsent(file.stepId(), any -> new ArrayList<>()).add(file.path()));
        return names;
    }

    private void text(String path, String content) {
        files.add(new ExportedFile(path, "", content.getBytes(StandardCharsets.UTF_8)));
    }
}
