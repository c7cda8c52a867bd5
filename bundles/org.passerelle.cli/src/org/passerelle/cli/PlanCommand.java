// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.passerelle.app.Planning;
import org.passerelle.app.Project;
import org.passerelle.planning.Plan;
import org.passerelle.planning.PlanFormat;
import org.passerelle.planning.PlanNotice;
import org.passerelle.planning.PlanTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the phases and steps of a migration. */
@Command(name = "plan", mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE.migration")
    private Path file;

    @Option(names = "--format", paramLabel = "table|json|markdown|dot", defaultValue = "table")
    private PlanFormat format;

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Project project = Project.load(file);
        if (!Problems.showUnreadable(project, console)) {
            return ExitCode.USAGE;
        }
        Plan plan = Planning.plan(project);
        console.print(format.write(plan, PlanTexts.of(console.locale())));
        return plan.notices().stream().anyMatch(PlanNotice::error) ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
