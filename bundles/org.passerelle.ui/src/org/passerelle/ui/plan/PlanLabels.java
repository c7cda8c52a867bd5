// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.passerelle.planning.PlanGate;
import org.passerelle.planning.PlanPhase;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.Simulation;
import org.passerelle.planning.StepInstance;
import org.passerelle.ui.UiMessages;

/** The words of the columns of the plan. */
final class PlanLabels extends ColumnLabelProvider {

    /** The columns of the plan. */
    enum Column { TITLE, STEP, STATE }

    private final PlanTexts texts = PlanTexts.of(Locale.getDefault());
    private final Column column;
    private Simulation simulation;
    private Map<String, PlanGate> gates = Map.of();

    PlanLabels(Column column) {
        this.column = column;
    }

    void show(Simulation shown) {
        simulation = shown;
        gates = shown.plan().gates().stream()
                .collect(java.util.stream.Collectors.toMap(gate -> gate.after().id(), gate -> gate, (one, other) -> one));
    }

    @Override
    public String getText(Object element) {
        if (element instanceof PlanPhase phase) {
            return switch (column) {
                case TITLE -> texts.text("phase." + phase.id());
                case STEP -> phase.id();
                case STATE -> UiMessages.text("plan.steps", phase.steps().size());
            };
        }
        if (element instanceof StepInstance step) {
            return switch (column) {
                case TITLE -> step.text("title", texts);
                case STEP -> step.id();
                case STATE -> state(step);
            };
        }
        return "";
    }

    private String state(StepInstance step) {
        if (simulation == null) {
            return "";
        }
        if (simulation.violations(step.id()).stream().anyMatch(violation -> violation.isError())) {
            return UiMessages.text("plan.state.broken");
        }
        PlanGate gate = gates.get(step.id());
        return gate == null ? UiMessages.text("plan.state.proved") : UiMessages.text("plan.state.gate", gate.id());
    }
}
