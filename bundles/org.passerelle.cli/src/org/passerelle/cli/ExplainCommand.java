// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.passerelle.app.Planning;
import org.passerelle.app.Project;
import org.passerelle.app.UserError;
import org.passerelle.planning.Plan;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.catalogue.StandardCatalogue;
import org.passerelle.rules.DefaultSeverities;
import org.passerelle.rules.Rule;
import org.passerelle.rules.RuleCatalogue;
import org.passerelle.rules.RuleTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains a rule, or why a step is in the plan of a migration and why at that place. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private static final int SIMILAR = 8;

    private final Console console;

    @Parameters(index = "0", paramLabel = "RULE|STEP")
    private String name;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE.migration")
    private Path file;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Rule> rule = RuleCatalogue.standard().find(name);
        if (rule.isPresent()) {
            explain(rule.get());
            return ExitCode.FINE;
        }
        String kind = name.contains("@") ? name.substring(0, name.indexOf('@')) : name;
        if (StandardCatalogue.get().kind(kind).isEmpty()) {
            throw new UserError("error.rule.unknown", name);
        }
        if (file == null) {
            throw new UserError("error.step.file", name);
        }
        return explainStep(kind);
    }

    private void explain(Rule rule) {
        RuleTexts texts = RuleTexts.in(console.locale());
        console.heading("explain.rule", rule.id(), texts.title(rule.id()));
        console.line("explain.severity", CliMessages.in(console.locale()).text("severity." + DefaultSeverities.of(rule.id()).getLiteral()),
                CliMessages.in(console.locale()).text("scope." + rule.scope()));
        console.line("explain.what", texts.what(rule.id()));
        console.line("explain.why", texts.why(rule.id()));
        console.line("explain.fix", texts.fix(rule.id()));
        console.line("explain.source", rule.info().source());
    }

    private int explainStep(String kind) {
        Project project = Project.load(file);
        if (!Problems.showUnreadable(project, console)) {
            return ExitCode.USAGE;
        }
        Plan plan = Planning.plan(project);
        StepInstance step = plan.step(name).orElseThrow(() -> new UserError("error.step.unknown", name,
                plan.steps(kind).stream().map(StepInstance::id).limit(SIMILAR).collect(Collectors.joining(", "))));
        console.print(plan.explain(step.id()).orElseThrow().text(PlanTexts.of(console.locale())));
        return ExitCode.FINE;
    }
}
