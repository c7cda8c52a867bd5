// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.passerelle.migration.Severity;
import org.passerelle.planning.Requirement;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StateView;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.Violation;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PlanContext;
import org.passerelle.rules.PlanRule;
import org.passerelle.rules.RuleCatalogue;
import org.passerelle.rules.RuleEngine;
import org.passerelle.rules.Severities;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.TransitionContext;
import org.passerelle.rules.TransitionRule;

/** Holds the steps of a run to their requirements and to the rules. */
final class Checks {

    private final Run run;
    private final Stage stage;
    private final List<StepInstance> order;
    private final RuleCatalogue rules;
    private final Severities severities;
    private final RuleEngine transitions;
    private final PairContext pair;
    private final Progress progress;
    private final FollowingLookups lookups;
    private final StateWatch states;
    private final List<Violation> violations = new ArrayList<>();

    Checks(Run run, Stage stage, List<StepInstance> order, RuleCatalogue rules) {
        Situation situation = stage.situation();
        this.run = run;
        this.stage = stage;
        this.order = order;
        this.rules = rules;
        this.severities = Severities.of(situation.migration());
        this.transitions = new RuleEngine(new RuleCatalogue(rules.rules(TransitionRule.class)), severities);
        this.pair = new PairContext(situation.migration(), situation.legacyIndex(), situation.targetIndex());
        this.progress = new Progress(order);
        this.lookups = new FollowingLookups(stage.copy());
        this.states = new StateWatch(rules, severities, lookups);
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** Checks the plan as a whole. */
    void plan() {
        RuleEngine engine = new RuleEngine(new RuleCatalogue(rules.rules(PlanRule.class)), severities);
        engine.check(new PlanContext(pair, order))
                .forEach(finding -> violations.add(Violations.of(Violation.Kind.PLAN, "", finding)));
    }

    /** Checks the state before the first step. */
    void start() {
        states.check(context(), List.of(), progress)
                .forEach(finding -> violations.add(Violations.of(Violation.Kind.STATE, "", finding)));
    }

    /** Checks what a step requires. */
    void before(StepInstance step, StateView state) {
        for (Requirement requirement : step.kind().requirements()) {
            if (!requirement.holds().test(state)) {
                Severity severity = severity(requirement.rule());
                if (severity != Severity.OFF) {
                    violations.add(Violations.of(step, requirement, severity));
                }
            }
        }
    }

    private Severity severity(String rule) {
        return rules.find(rule).isPresent()
                ? severities.of(rule, stage.copy().topology(), "/") : Severity.ERROR;
    }

    /** Notes that a step could not be carried out. */
    void impossible(StepInstance step, RuntimeException cause) {
        violations.add(Violations.impossible(step, String.valueOf(cause.getMessage())));
    }

    /** Checks the state after a step and the step itself. */
    void after(StepInstance step, List<Change> record) {
        progress.done(step);
        StateContext after = context();
        states.check(after, record, progress)
                .forEach(finding -> violations.add(Violations.of(Violation.Kind.STATE, step.id(), finding)));
        if (!rules.rules(TransitionRule.class).isEmpty()) {
            Supplier<StateContext> before = () -> new StateContext(run.stateAt(progress.done() - 1), pair,
                    progress.before(step));
            transitions.check(new TransitionContext(before, after, step, ModelChanges.of(record)))
                    .forEach(finding -> violations.add(Violations.of(Violation.Kind.TRANSITION, step.id(), finding)));
        }
    }

    private StateContext context() {
        return new StateContext(stage.copy().topology(), lookups, pair, progress);
    }
}
