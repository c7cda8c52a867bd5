// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.passerelle.app.files.InputFiles;
import org.passerelle.app.report.Problem;
import org.passerelle.interchange.ImportProblem;
import org.passerelle.interchange.ImportResult;
import org.passerelle.interchange.KeptContent;
import org.passerelle.interchange.KeptItem;
import org.passerelle.interchange.TopologyDocuments;
import org.passerelle.interchange.UnreadableDocumentException;
import org.passerelle.migration.Severity;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.TopologyIndex;

/** Turns a Topology Builder document into a topology file, with a file beside it for what the model can't express. */
public final class Importing {

    private static final String ENDING = ".topo";
    private static final String DOCUMENT = "document";

    private final ImportResult result;
    private final List<Problem> problems;

    private Importing(ImportResult result, List<Problem> problems) {
        this.result = result;
        this.problems = List.copyOf(problems);
    }

    /**
     * @param file a document of either form
     * @param defines values of template variables by name
     * @param locale language of the problems
     * @return the import, not written yet
     * @throws UserError if the file can't be read at all
     */
    public static Importing of(Path file, Map<String, String> defines, Locale locale) {
        InputFiles.readable(file);
        try {
            ImportResult result = TopologyDocuments.read(file, defines);
            List<Problem> problems = new ArrayList<>();
            result.problems().forEach(problem -> problems.add(problem(problem, locale)));
            return new Importing(result, problems);
        } catch (UnreadableDocumentException damaged) {
            return new Importing(null, List.of(new Problem(DOCUMENT, Severity.ERROR, withoutPlace(damaged, locale),
                    name(damaged.file()), damaged.line(), damaged.column(), 0, damaged.element(), "", "")));
        } catch (IOException unreadable) {
            throw new UserError("error.file.unreadable", file);
        }
    }

    private static Problem problem(ImportProblem problem, Locale locale) {
        Severity severity = problem.kind().isError() ? Severity.ERROR : Severity.WARNING;
        String rule = problem.kind().rule();
        return new Problem(rule.isEmpty() ? DOCUMENT : rule, severity, problem.text(locale) + " (" + problem.path() + ')',
                name(problem.file()), problem.line(),
                problem.column(), 0, problem.path(), "", "");
    }

    private static String withoutPlace(UnreadableDocumentException damaged, Locale locale) {
        String text = damaged.text(locale);
        String place = damaged.line() == 0 ? damaged.file() : damaged.file() + ':' + damaged.line() + ':' + damaged.column();
        return text.startsWith(place + ": ") ? text.substring(place.length() + 2) : text;
    }

    private static String name(String file) {
        return file.replace('\\', '/');
    }

    /** The place of the topology when none is named: beside the document, under its name. */
    public static Path besides(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ENDING);
    }

    /** The place of the file beside a topology. */
    public static Path keptFile(Path topology) {
        String name = topology.getFileName().toString();
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return topology.resolveSibling(stem + KeptContent.FILE_EXTENSION);
    }

    /** What was found in the document. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether there is a topology. */
    public boolean isComplete() {
        return result != null && result.complete();
    }

    /** Template variables without a value, sorted. */
    public Set<String> undefined() {
        return result == null ? Set.of() : result.undefinedVariables();
    }

    /**
     * Writes the topology and, where something was kept, the file beside it.
     *
     * @param place the topology file
     */
    public void write(Path place) {
        if (!result.kept().isEmpty()) {
            Passerelle.output().bytes(keptFile(place), result.kept().toBytes());
        }
        Passerelle.output().text(place, Passerelle.print(topology()));
    }

    /** The topology; null when there is none, see {@link #isComplete()}. */
    public Topology topology() {
        return result == null ? null : result.topology();
    }

    /** Number of pools. */
    public int pools() {
        return TopologyIndex.of(topology()).pools().size();
    }

    /** Number of hosts. */
    public int hosts() {
        return topology().getHosts().size();
    }

    /** Number of kept pieces that people should see. */
    public int keptCount() {
        return result.kept().listed().size();
    }

    /** One line for each element that something is kept of: its name path and what is kept. */
    public List<String> keptLines() {
        Map<String, List<String>> byElement = new LinkedHashMap<>();
        for (KeptItem item : result.kept().listed()) {
            String name = item.name().isEmpty() ? item.kind().name().toLowerCase(Locale.ROOT) : item.name();
            byElement.computeIfAbsent(item.element(), any -> new ArrayList<>()).add(item.at().isEmpty() ? name : item.at() + '/' + name);
        }
        List<String> lines = new ArrayList<>();
        byElement.forEach((element, names) -> lines.add(element + ": " + String.join(", ", names)));
        return lines;
    }
}
