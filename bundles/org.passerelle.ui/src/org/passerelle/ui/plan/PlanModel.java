// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.passerelle.planning.PlanPhase;
import org.passerelle.planning.Simulation;
import org.passerelle.planning.StepInstance;
import org.passerelle.ui.model.ModelSnapshot;

/** A plan as the view shows it: phases with their rows, found by identifier. Made in the background; never changes. */
final class PlanModel {

    /**
     * A phase.
     *
     * @param phase the phase
     * @param title what it is, for people
     * @param rows its steps in order, and its gates after the steps they wait for
     */
    record Phase(PlanPhase phase, String title, List<PlanRow> rows) { }

    private final ModelSnapshot snapshot;
    private final Simulation simulation;
    private final List<Phase> phases;
    private final List<PlanRow> steps = new ArrayList<>();
    private final Map<String, PlanRow> byId = new LinkedHashMap<>();
    private final Map<String, Phase> phaseOf = new LinkedHashMap<>();

    private PlanModel(ModelSnapshot snapshot, Simulation simulation) {
        this.snapshot = snapshot;
        this.simulation = simulation;
        this.phases = new PlanRows(simulation).phases();
        Set<StepInstance> seen = new HashSet<>();
        for (Phase phase : phases) {
            phaseOf.put(phase.phase().id(), phase);
            for (PlanRow row : phase.rows()) {
                byId.putIfAbsent(row.id(), row);
                if (!row.isGate() && seen.add(row.step())) {
                    steps.add(row);
                }
            }
        }
        steps.sort(java.util.Comparator.comparingInt(row -> row.step().position()));
    }

    /** Takes its time with a large plan: not for the UI thread. */
    static PlanModel of(ModelSnapshot snapshot, Simulation simulation) {
        return new PlanModel(snapshot, simulation);
    }

    ModelSnapshot snapshot() {
        return snapshot;
    }

    Simulation simulation() {
        return simulation;
    }

    List<Phase> phases() {
        return phases;
    }

    /** The phase a row stands in. */
    Phase phase(PlanRow row) {
        return phaseOf.get(row.step().phase());
    }

    /** The rows of the steps, in the order they are done. */
    List<PlanRow> steps() {
        return steps;
    }

    /** The row of that step or gate. */
    Optional<PlanRow> row(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The first step at which something shows, in the order they are done. */
    Optional<PlanRow> firstFinding() {
        return steps.stream().filter(row -> row.state() == PlanState.BROKEN).findFirst()
                .or(() -> steps.stream().filter(row -> !row.violations().isEmpty()).findFirst());
    }

    /** The rows of the steps of a wave, in the order they are done. */
    List<PlanRow> ofWave(String name) {
        return steps.stream().filter(row -> row.step().subjectKey().equals("wave:" + name)).toList();
    }
}
