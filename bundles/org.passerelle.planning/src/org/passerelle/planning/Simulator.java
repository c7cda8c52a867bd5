// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.passerelle.planning.internal.Run;
import org.passerelle.rules.RuleCatalogue;

/** Carries plans out on a model and checks every state on the way. */
public final class Simulator {

    private final RuleCatalogue rules;

    /** A simulator with the rules of the product. */
    public Simulator() {
        this(RuleCatalogue.standard());
    }

    /** @param rules the rules that states and steps are held to */
    public Simulator(RuleCatalogue rules) {
        this.rules = rules;
    }

    /** Carries a plan out in its own order. */
    public Simulation run(Plan plan) {
        return run(plan, plan.steps());
    }

    /**
     * Carries the steps of a plan out in any order.
     *
     * @param plan  a plan
     * @param order all or some of its steps, each once
     * @throws IllegalArgumentException when the order has a step twice or one that isn't in the plan
     */
    public Simulation run(Plan plan, List<StepInstance> order) {
        Set<String> seen = new HashSet<>();
        for (StepInstance step : order) {
            if (plan.step(step.id()).isEmpty() || !seen.add(step.id())) {
                throw new IllegalArgumentException("not a step of the plan, or twice: " + step.id());
            }
        }
        Run run = new Run(plan, order, rules);
        run.carryOut();
        return new Simulation(plan, run);
    }
}
