// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.passerelle.app.report.Problem;
import org.passerelle.migration.Severity;
import org.passerelle.planning.Simulation;

/** Severities that somebody chose count when a migration is exported. */
class ChosenSeveritiesTest {

    private final Project project = Project.load(example().resolve("woodgrove.migration"));
    private final Simulation simulation = Planning.simulate(project);

    private static Path example() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("examples"))) {
            folder = folder.getParent();
        }
        return folder.resolve("examples/woodgrove");
    }

    private Exporting export(UnaryOperator<List<Problem>> chosen) {
        return Exporting.of(project, simulation, Locale.ENGLISH, stage -> { }, chosen);
    }

    @Test
    void aFindingThatWasMadeAnErrorRefusesTheExport() {
        assertThat(export(UnaryOperator.identity()).isRefused()).isFalse();
        Exporting refused = export(problems -> problems.stream().map(one -> new Problem(one.id(), Severity.ERROR, one.message(),
                one.file(), one.line(), one.column(), one.length(), one.element(), one.sourceLine(), one.help())).toList());
        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.problems()).anyMatch(Problem::isError);
    }

    @Test
    void aFindingThatWasTurnedOffIsNotListed() {
        long all = export(UnaryOperator.identity()).problems().size();
        assertThat(export(problems -> List.of()).problems().size()).isLessThan((int) all);
    }
}
