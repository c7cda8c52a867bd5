// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import org.passerelle.planning.internal.PlanDraft;

/** Makes plans from situations with one catalogue of steps. */
public final class Planner {

    private final StepCatalogue catalogue;

    /** @param catalogue the kinds of steps and the edges between them */
    public Planner(StepCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param situation what the plan is made from
     * @return the plan; the same for the same situation
     * @throws CycleException when steps wait for each other in a circle
     */
    public Plan plan(Situation situation) {
        return new Plan(situation, catalogue, new PlanDraft(situation, catalogue));
    }
}
