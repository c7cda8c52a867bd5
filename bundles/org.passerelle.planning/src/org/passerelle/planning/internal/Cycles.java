// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.passerelle.planning.CycleException;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.StepInstance;

/** Says what a cycle is made of. */
final class Cycles {

    private Cycles() {
    }

    static CycleException exception(List<StepGraph.Arc> cycle, StepGraph graph, List<StepInstance> steps) {
        List<String> ids = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (StepGraph.Arc arc : cycle) {
            if (arc.from() < graph.steps()) {
                ids.add(steps.get(arc.from()).id());
            }
        }
        int at = 0;
        for (StepGraph.Arc arc : cycle) {
            if (arc.from() < graph.steps()) {
                String next = ids.get((at + 1) % ids.size());
                lines.append('\n').append("  ").append(ids.get(at)).append(" -> ").append(next)
                        .append(" (").append(arc.fact().reason()).append(')');
                at++;
            }
        }
        return new CycleException(
                PlanTexts.english().text("plan.cycle", Map.of("cycle", lines.toString())), ids);
    }
}
