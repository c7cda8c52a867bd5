// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.planning.PlanGate;
import org.passerelle.planning.PlanPhase;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.Simulation;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.Violation;
import org.passerelle.ui.UiMessages;

/** Makes the rows of a plan, with the words they show. */
final class PlanRows {

    private static final int NAMED = 4;

    private final PlanTexts texts = PlanTexts.of(Locale.getDefault());
    private final Simulation simulation;
    private final Map<String, List<Violation>> violations;
    private final Set<String> carriedOut = new HashSet<>();
    private final Map<String, List<PlanGate>> gates = new HashMap<>();

    PlanRows(Simulation simulation) {
        this.simulation = simulation;
        this.violations = simulation.verdict().violations().stream().collect(Collectors.groupingBy(Violation::stepId));
        simulation.carriedOut().forEach(step -> carriedOut.add(step.id()));
        simulation.plan().gates().forEach(gate -> gates.computeIfAbsent(gate.after().id(), any -> new ArrayList<>()).add(gate));
    }

    List<PlanModel.Phase> phases() {
        List<PlanModel.Phase> phases = new ArrayList<>();
        for (PlanPhase phase : simulation.plan().phases()) {
            List<PlanRow> rows = new ArrayList<>();
            for (StepInstance step : phase.steps()) {
                rows.add(row(step));
                gates.getOrDefault(step.id(), List.of()).forEach(gate -> rows.add(row(gate)));
            }
            phases.add(new PlanModel.Phase(phase, texts.text("phase." + phase.id()), List.copyOf(rows)));
        }
        return List.copyOf(phases);
    }

    private PlanRow row(StepInstance step) {
        String id = step.id();
        String title = step.text("title", texts).replace("`", "");
        String kinds = words("kind.", step.kind().facts().kinds());
        String who = words("role.", step.kind().facts().roles());
        List<Violation> found = violations.getOrDefault(id, List.of());
        PlanState state = PlanState.of(found, carriedOut.contains(id));
        return new PlanRow(step, null, id, title, kinds, who, Set.copyOf(step.kind().facts().kinds()),
                Set.copyOf(step.kind().facts().roles()), state, found,
                String.join("\n", title, id, kinds, who, state.text()).toLowerCase(Locale.ROOT));
    }

    private PlanRow row(PlanGate gate) {
        String title = UiMessages.text("plan.gate", gate.id(), texts.text("gate." + gate.id() + ".title"), names(gate));
        return new PlanRow(gate.after(), gate, gate.name(), title, "", "", Set.of(), Set.of(), PlanState.GATE, List.of(),
                String.join("\n", title, gate.name(), PlanState.GATE.text()).toLowerCase(Locale.ROOT));
    }

    /** Kinds of steps instead of each single step where there are many of one kind. */
    private static String names(PlanGate gate) {
        List<String> ids = gate.steps().stream().map(StepInstance::id).toList();
        if (ids.size() <= NAMED) {
            return String.join(", ", ids);
        }
        return String.join(", ", gate.steps().stream().map(StepInstance::kindId).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private String words(String prefix, List<String> codes) {
        return codes.stream().map(code -> texts.text(prefix + code)).collect(Collectors.joining(", "));
    }
}
