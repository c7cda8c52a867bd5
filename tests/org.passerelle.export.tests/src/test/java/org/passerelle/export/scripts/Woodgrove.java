// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.passerelle.dsl.Languages;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.migration.Migration;
import org.passerelle.migration.WaveSlice;
import org.passerelle.planning.Planner;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.StepKind;
import org.passerelle.planning.Subject;
import org.passerelle.planning.catalogue.StandardCatalogue;
import org.passerelle.topology.Topology;

/** The example Woodgrove with its files, to be changed at will: every instance is loaded anew. */
final class Woodgrove {

    private static final byte[] EDGES = "<TopologyInput/>\n".getBytes(StandardCharsets.UTF_8);
    private static final Path FOLDER = folder();

    private final Migration migration;
    private WaveUsers users = Woodgrove::read;
    private Locale locale = Locale.ENGLISH;

    Woodgrove() {
        LoadedFile file = Languages.create().texts().load(FOLDER.resolve("woodgrove.migration"));
        assertThat(file.problems()).isEmpty();
        migration = file.migration();
    }

    private static Path folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path example = at.resolve("examples").resolve("woodgrove");
            if (Files.isDirectory(example)) {
                return example;
            }
        }
        throw new IllegalStateException("No example above " + Path.of("").toAbsolutePath());
    }

    private static Optional<List<UserRow>> read(WaveSlice slice) {
        if (slice.getCsv() == null) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(FOLDER.resolve(slice.getCsv()));
            List<UserRow> rows = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                rows.add(UserRow.of(i + 1, lines.get(i)));
            }
            return Optional.of(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes users from elsewhere than the files of the example. */
    Woodgrove with(WaveUsers others) {
        users = others;
        return this;
    }

    Woodgrove in(Locale language) {
        locale = language;
        return this;
    }

    Migration migration() {
        return migration;
    }

    Topology legacy() {
        return migration.getLegacy().getTopology();
    }

    Topology target() {
        return migration.getTarget().getTopology();
    }

    /** The steps of the plan. */
    List<StepInstance> plan() {
        return new Planner(StandardCatalogue.get()).plan(Situation.of(migration)).steps();
    }

    /** The scripts of the plan. */
    ExportedScripts planned() {
        return export(plan());
    }

    /** The scripts of kinds of steps, for everything they can be repeated for, whether the plan needs them or not. */
    ExportedScripts of(String... kinds) {
        return export(steps(kinds));
    }

    /** The steps of kinds, for everything the catalogue repeats them for, else for everything of that sort. */
    List<StepInstance> steps(String... kinds) {
        Situation situation = Situation.of(migration);
        List<StepInstance> steps = new ArrayList<>();
        for (String id : kinds) {
            StepKind kind = StandardCatalogue.get().kind(id).orElseThrow();
            List<Subject> needed = kind.repetition().subjects(situation);
            (needed.isEmpty() ? StepKind.of(id).build().repetition().subjects(situation) : needed)
                    .forEach(subject -> steps.add(new StepInstance(kind, subject, steps.size())));
        }
        return steps;
    }

    /** The scripts of some steps. */
    ExportedScripts export(List<StepInstance> steps) {
        return ScriptExport.scripts(steps, Situation.of(migration), users, legacy -> EDGES, locale);
    }

    /** The text of a script without its byte order mark. */
    static String text(ScriptFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The scripts among the files that put something back. */
    static List<ScriptFile> rollbacks(ExportedScripts exported) {
        return exported.files().stream().filter(file -> file.kind() == ScriptFile.Kind.ROLLBACK).toList();
    }

    /** The scripts among the files, each followed by the one that puts back what it changed. */
    static List<ScriptFile> allScripts(ExportedScripts exported) {
        return exported.files().stream().filter(ScriptFile::isScript).toList();
    }

    /** The scripts among the files that carry out steps. */
    static List<ScriptFile> scripts(ExportedScripts exported) {
        return exported.files().stream().filter(file -> file.kind() == ScriptFile.Kind.SCRIPT).toList();
    }
}
