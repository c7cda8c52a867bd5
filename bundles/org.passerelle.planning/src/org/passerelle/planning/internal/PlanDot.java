// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.Map;
import org.passerelle.planning.Dependency;
import org.passerelle.planning.Plan;
import org.passerelle.planning.PlanPhase;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.StepInstance;

/** Writes the graph of a plan for Graphviz: a box for each phase, dashed arrows for what is only recommended. */
public final class PlanDot {

    private PlanDot() {
    }

    /** See {@link org.passerelle.planning.PlanFormat#DOT}. */
    public static String write(Plan plan, PlanTexts texts) {
        StringBuilder out = new StringBuilder();
        out.append("digraph \"").append(Escapes.dot(texts.text("plan.heading",
                Map.of("migration", Names.of(plan.situation().migration()))))).append("\" {\n");
        out.append("  rankdir=LR;\n  node [shape=box];\n");
        int number = 0;
        for (PlanPhase phase : plan.phases()) {
            out.append("  subgraph cluster_").append(number++).append(" {\n    label=\"")
                    .append(Escapes.dot(PlanTable.phaseTitle(phase.id(), texts))).append("\";\n");
            for (StepInstance step : phase.steps()) {
                out.append("    ").append(node(step)).append(" [label=\"").append(Escapes.dot(step.id()))
                        .append("\", tooltip=\"").append(Escapes.dot(PlanTable.title(step, texts))).append("\"];\n");
            }
            out.append("  }\n");
        }
        for (StepInstance step : plan.steps()) {
            for (Dependency dependency : plan.waitsFor(step)) {
                dependency.steps().forEach(before -> out.append("  ").append(node(before)).append(" -> ")
                        .append(node(step)).append(dependency.hard() ? ";\n" : " [style=dashed];\n"));
            }
        }
        return out.append("}\n").toString();
    }

    private static String node(StepInstance step) {
        return "s" + (step.position() + 1);
    }
}
