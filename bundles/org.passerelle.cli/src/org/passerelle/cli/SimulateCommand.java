// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import org.passerelle.app.Planning;
import org.passerelle.app.Project;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.Simulation;
import org.passerelle.planning.SimulationFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Carries a plan out on the model and judges it. */
@Command(name = "simulate", mixinStandardHelpOptions = true)
final class SimulateCommand extends MigrationCommand {

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private SimulationFormat format;

    SimulateCommand(Console console) {
        super(console);
    }

    @Override
    int run(Project project, Console console) {
        console.progress("progress.simulating", project.file());
        Simulation simulation = Planning.simulate(project);
        console.print(format.write(simulation, PlanTexts.of(console.locale())));
        return simulation.verdict().sound() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
