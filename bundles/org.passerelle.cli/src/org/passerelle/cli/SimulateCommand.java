// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.passerelle.app.Planning;
import org.passerelle.app.Project;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.Simulation;
import org.passerelle.planning.SimulationFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Carries a plan out on the model and judges it. */
@Command(name = "simulate", mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE.migration")
    private Path file;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private SimulationFormat format;

    SimulateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Project project = Project.load(file);
        if (!Problems.showUnreadable(project, console)) {
            return ExitCode.USAGE;
        }
        console.progress("progress.simulating", file);
        Simulation simulation = Planning.simulate(project);
        console.print(format.write(simulation, PlanTexts.of(console.locale())));
        return simulation.verdict().sound() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
