// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.planning.Plan;
import org.passerelle.planning.PlanGate;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.StepFacts;
import org.passerelle.planning.StepInstance;

/** Writes a plan as Markdown tables, one for each stretch of a phase. */
public final class PlanMarkdown {

    private PlanMarkdown() {
    }

    /** See {@link org.passerelle.planning.PlanFormat#MARKDOWN}. */
    public static String write(Plan plan, PlanTexts texts) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(Escapes.markdown(texts.text("plan.heading",
                Map.of("migration", Names.of(plan.situation().migration()))))).append("\n\n");
        out.append(PlanTable.summary(plan, texts)).append('\n');
        plan.notices().forEach(notice -> out.append("\n- ").append(Escapes.markdown(notice.message(texts))));
        Map<StepInstance, List<PlanGate>> gates = new HashMap<>();
        plan.gates().forEach(gate -> gates.computeIfAbsent(gate.after(), any -> new ArrayList<>()).add(gate));
        boolean open = false;
        String phase = "";
        for (StepInstance step : plan.steps()) {
            if (!step.phase().equals(phase) || !open) {
                if (!step.phase().equals(phase)) {
                    phase = step.phase();
                    out.append("\n\n## ").append(Escapes.markdown(PlanTable.phaseTitle(phase, texts)));
                }
                head(out, texts);
                open = true;
            }
            row(out, step, texts);
            for (PlanGate gate : gates.getOrDefault(step, List.of())) {
                out.append("\n**").append(Escapes.markdown(PlanTable.gate(gate, texts))).append("**\n");
                open = false;
            }
        }
        return out.append('\n').toString();
    }

    private static void head(StringBuilder out, PlanTexts texts) {
        out.append("\n\n| ").append(String.join(" | ", texts.text("plan.table.position"),
                texts.text("plan.table.step"), texts.text("plan.table.title"), texts.text("plan.table.who"),
                texts.text("plan.table.where"), texts.text("plan.table.interrupts"))).append(" |\n");
        out.append("|---:|---|---|---|---|---|\n");
    }

    private static void row(StringBuilder out, StepInstance step, PlanTexts texts) {
        StepFacts facts = step.kind().facts();
        out.append("| ").append(String.join(" | ", String.valueOf(step.position() + 1),
                Escapes.markdown(step.id()), Escapes.markdown(PlanTable.title(step, texts)),
                Escapes.markdown(PlanTable.named("role.", facts.roles(), texts)),
                Escapes.markdown(PlanTable.named("where.", facts.where(), texts)),
                Escapes.markdown(PlanTable.named("interrupts.", facts.interrupts(), texts)))).append(" |\n");
    }
}
