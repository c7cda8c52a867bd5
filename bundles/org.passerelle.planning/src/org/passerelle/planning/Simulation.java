// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.util.List;
import java.util.Optional;
import org.passerelle.planning.internal.Run;
import org.passerelle.rules.ModelChange;
import org.passerelle.topology.Topology;

/**
 * A plan that was carried out on a model. States are made on demand as detached copies, so that nobody can change what
 * others see. May be asked from several threads.
 */
public final class Simulation {

    private final Plan plan;
    private final Run run;

    Simulation(Plan plan, Run run) {
        this.plan = plan;
        this.run = run;
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /** The steps that were carried out, in the order they were. */
    public List<StepInstance> carriedOut() {
        return run.carriedOut();
    }

    /** What it shows. */
    public Verdict verdict() {
        return run.verdict();
    }

    /** The violations that show at a step. */
    public List<Violation> violations(String stepId) {
        return run.verdict().violations().stream().filter(violation -> violation.stepId().equals(stepId)).toList();
    }

    /** A copy of the state before the first step. */
    public Topology initialState() {
        return run.stateAt(0);
    }

    /** A copy of the state after the last step. */
    public Topology finalState() {
        return run.stateAt(run.carriedOut().size());
    }

    /**
     * @param stepId identifier of a step
     * @return a copy of the state after it; empty when the step was not carried out
     */
    public Optional<Topology> stateAfter(String stepId) {
        return run.place(stepId).map(place -> run.stateAt(place + 1));
    }

    /** A copy of the state before a step; empty when the step was not carried out. */
    public Optional<Topology> stateBefore(String stepId) {
        return run.place(stepId).map(run::stateAt);
    }

    /**
     * What a step changed, in the order it was done. The elements belong to the simulation: they are not to be changed,
     * and what they hold is not what they held after that step.
     */
    public List<ModelChange> changes(String stepId) {
        return run.place(stepId).map(run::changes).orElse(List.of());
    }
}
