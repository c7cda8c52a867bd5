// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.planning.internal.Gates;
import org.passerelle.planning.internal.Phases;
import org.passerelle.planning.internal.Placements;
import org.passerelle.planning.internal.PlanDraft;
import org.passerelle.planning.internal.StepWaits;

/** A plan: ordered steps with what they wait for, gates and phases. Derived from a situation, immutable, reproducible. */
public final class Plan {

    private final Situation situation;
    private final StepCatalogue catalogue;
    private final List<StepInstance> steps;
    private final Map<String, StepInstance> byId = new LinkedHashMap<>();
    private final List<Variant> variants;
    private final List<PlanNotice> notices;
    private final List<PlanGate> gates;
    private final StepWaits waits;
    private final Placements placements;

    Plan(Situation situation, StepCatalogue catalogue, PlanDraft draft) {
        this.situation = situation;
        this.catalogue = catalogue;
        this.steps = draft.ordered();
        this.steps.forEach(step -> byId.put(step.id(), step));
        this.variants = draft.variants();
        this.notices = draft.notices();
        this.gates = Gates.of(steps);
        this.waits = draft.waits();
        this.placements = draft.placements();
    }

    /** What the plan was made from. */
    public Situation situation() {
        return situation;
    }

    /** The catalogue it was made with. */
    public StepCatalogue catalogue() {
        return catalogue;
    }

    /** The steps in order. */
    public List<StepInstance> steps() {
        return steps;
    }

    /** The step of that identifier. */
    public Optional<StepInstance> step(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The steps of one kind in order. */
    public List<StepInstance> steps(String kindId) {
        return steps.stream().filter(step -> step.kindId().equals(kindId)).toList();
    }

    /** The variants that apply. */
    public List<Variant> variants() {
        return variants;
    }

    /** What people should know about the plan. */
    public List<PlanNotice> notices() {
        return notices;
    }

    /** The gates in order. */
    public List<PlanGate> gates() {
        return gates;
    }

    /** The phases in the order of the documents; a step may stand between those of another phase. */
    public List<PlanPhase> phases() {
        Map<String, List<StepInstance>> found = new LinkedHashMap<>();
        steps.forEach(step -> found.computeIfAbsent(step.phase(), any -> new ArrayList<>()).add(step));
        List<PlanPhase> phases = new ArrayList<>();
        found.forEach((id, members) -> phases.add(new PlanPhase(id, members)));
        phases.sort(Comparator.comparingInt(phase -> Phases.rank(phase.id())));
        return List.copyOf(phases);
    }

    /** What a step of this plan waits for directly, one entry a reason, in the order of the edges. */
    public List<Dependency> waitsFor(StepInstance step) {
        return waits.of(step);
    }

    /** The dependency that held a step back longest: the one whose last step comes last; empty for a step without any. */
    public Optional<Dependency> heldBackBy(StepInstance step) {
        Dependency latest = null;
        for (Dependency dependency : waitsFor(step)) {
            if (latest == null || dependency.last().position() > latest.last().position()) {
                latest = dependency;
            }
        }
        return Optional.ofNullable(latest);
    }

    /** What decided on the place of a step of this plan among those that were free. */
    public Placement placement(StepInstance step) {
        return placements.of(step);
    }

    /**
     * @param stepId identifier of a step
     * @return why it is in the plan and why at its place; empty when the plan has no such step
     */
    public Optional<Explanation> explain(String stepId) {
        return step(stepId).map(step -> Explanation.of(this, step));
    }
}
