// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.util.List;
import java.util.Optional;
import org.passerelle.planning.internal.ExplanationText;

/**
 * Why a step is in a plan and why at its place.
 *
 * @param plan       the plan
 * @param step       the step
 * @param conditions the facts that decide that its kind is needed
 * @param waitsFor   what it waits for, and why
 * @param heldBackBy what released it last and so kept it from coming earlier; empty where nothing did
 * @param placement  what decided on its place among the steps that were free
 */
public record Explanation(Plan plan, StepInstance step, List<Condition.Reason> conditions, List<Dependency> waitsFor,
        Optional<Dependency> heldBackBy, Placement placement) {

    /** Keeps unchangeable copies. */
    public Explanation {
        conditions = List.copyOf(conditions);
        waitsFor = List.copyOf(waitsFor);
    }

    static Explanation of(Plan plan, StepInstance step) {
        return new Explanation(plan, step, step.kind().condition().reasons(plan.situation()), plan.waitsFor(step),
                plan.heldBackBy(step), plan.placement(step));
    }

    /** The explanation as lines for a terminal. */
    public String text(PlanTexts texts) {
        return ExplanationText.of(this, texts);
    }
}
