// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.passerelle.dsl.Languages;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.migration.Migration;
import org.passerelle.planning.Plan;
import org.passerelle.planning.Planner;
import org.passerelle.planning.Situation;
import org.passerelle.planning.catalogue.StandardCatalogue;
import org.passerelle.topology.Topology;

/** The migration of Woodgrove Bank and its run book, with pictures left out. */
final class Example {

    private static final String PICTURE = "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>";

    private Example() {
    }

    static Migration load() {
        LoadedFile file = Languages.create().texts().load(folder().resolve("woodgrove.migration"));
        assertThat(file.problems()).isEmpty();
        return file.migration();
    }

    static Plan plan(Migration migration) {
        return new Planner(StandardCatalogue.get()).plan(Situation.of(migration));
    }

    static RunBook book(Migration migration, Locale locale, Map<String, List<String>> files) {
        Topology state = migration.targetTopology();
        return new RunBookBuilder(plan(migration), locale, any -> PICTURE, any -> PICTURE, step -> state, files).build();
    }

    static RunBook book(Locale locale) {
        Migration migration = load();
        String first = plan(migration).steps().getFirst().id();
        return book(migration, locale, Map.of(first, List.of("scripts/first.ps1")));
    }

    private static Path folder() {
        Path top = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(top.resolve("examples/woodgrove"))) {
            top = top.getParent();
        }
        return top.resolve("examples/woodgrove");
    }
}
