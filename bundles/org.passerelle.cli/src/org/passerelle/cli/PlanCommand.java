// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import org.passerelle.app.Planning;
import org.passerelle.app.Project;
import org.passerelle.planning.Plan;
import org.passerelle.planning.PlanFormat;
import org.passerelle.planning.PlanNotice;
import org.passerelle.planning.PlanTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the phases and steps of a migration. */
@Command(name = "plan", mixinStandardHelpOptions = true)
final class PlanCommand extends MigrationCommand {

    @Option(names = "--format", paramLabel = "table|json|markdown|dot", defaultValue = "table")
    private PlanFormat format;

    PlanCommand(Console console) {
        super(console);
    }

    @Override
    int run(Project project, Console console) {
        Plan plan = Planning.plan(project);
        console.print(format.write(plan, PlanTexts.of(console.locale())));
        return plan.notices().stream().anyMatch(PlanNotice::error) ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
