// SPDX-License-Identifier: EPL-2.0
package org.passerelle.smoke.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.app.Exporting;
import org.passerelle.app.Importing;
import org.passerelle.app.Passerelle;
import org.passerelle.app.Pictures;
import org.passerelle.app.Planning;
import org.passerelle.app.Project;
import org.passerelle.app.Validation;
import org.passerelle.app.report.Problem;
import org.passerelle.merge.CoexistenceMerge;
import org.passerelle.notation.Layer;
import org.passerelle.planning.Simulation;

/** The services that every entry point calls, one after the other. The same class runs in Equinox and on a flat class path. */
class ServicesSmokeTest {

    private static Project woodgrove() {
        return Project.load(SmokeTest.examples().resolve("woodgrove/woodgrove.migration"));
    }

    @Test
    void loadsBothTopologiesOfAMigration() {
        Project project = woodgrove();

        assertThat(project.isReadable()).isTrue();
        assertThat(project.legacy().getName()).isNotEqualTo(project.target().getName());
    }

    @Test
    void findsNoErrorInEitherLanguage() {
        List<Problem> english = Validation.of(woodgrove(), Locale.ENGLISH);
        List<Problem> french = Validation.of(woodgrove(), Locale.FRENCH);

        assertThat(english).isNotEmpty().noneMatch(Problem::isError);
        assertThat(french).hasSameSizeAs(english).noneMatch(problem -> english.stream()
                .anyMatch(other -> other.message().equals(problem.message())));
    }

    @Test
    void mergesAndPrintsWhatItReadsAgain() {
        Project project = woodgrove();
        String merged = Passerelle.texts().print(CoexistenceMerge.merge(project.legacy(), project.target()).coexistence());

        assertThat(Passerelle.texts().format(merged)).isEqualTo(merged);
    }

    @Test
    void provesThePlan() {
        Simulation simulation = Planning.simulate(woodgrove());

        assertThat(simulation.plan().gates()).hasSize(8);
        assertThat(simulation.verdict().sound()).isTrue();
    }

    @Test
    void drawsTheMergedTopology() {
        assertThat(Pictures.of(woodgrove(), EnumSet.allOf(Layer.class), true, Locale.FRENCH)).startsWith("<").contains("</svg>");
    }

    @Test
    void exportsInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Exporting export = Exporting.of(woodgrove(), locale);

            assertThat(export.isRefused()).isFalse();
            assertThat(export.scripts()).isPositive();
        }
    }

    @Test
    void importsADocument() {
        Importing result = Importing.of(SmokeTest.examples().resolve("documents/garonne-enterprise.tbxml"), Map.of(),
                Locale.ENGLISH);

        assertThat(result.isComplete()).isTrue();
        assertThat(result.pools()).isEqualTo(3);
    }
}
