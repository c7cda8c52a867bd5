// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.passerelle.planning.Plan;
import org.passerelle.planning.PlanGate;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.Variant;

/** Writes a plan as a table for a terminal. */
public final class PlanTable {

    private PlanTable() {
    }

    /** See {@link org.passerelle.planning.PlanFormat#TABLE}. */
    public static String write(Plan plan, PlanTexts texts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(texts.text("plan.table.position"), texts.text("plan.table.step"),
                texts.text("plan.table.interrupts"), texts.text("plan.table.title")));
        plan.steps().forEach(step -> rows.add(List.of(String.valueOf(step.position() + 1),
                Escapes.terminal(step.id()), named("interrupts.", step.kind().facts().interrupts(), texts),
                Escapes.terminal(title(step, texts)))));
        int[] widths = widths(rows);
        StringBuilder out = new StringBuilder(heading(plan, texts));
        line(out, rows.getFirst(), widths);
        Map<StepInstance, List<PlanGate>> gates = new HashMap<>();
        plan.gates().forEach(gate -> gates.computeIfAbsent(gate.after(), any -> new ArrayList<>()).add(gate));
        String phase = "";
        for (StepInstance step : plan.steps()) {
            if (!step.phase().equals(phase)) {
                phase = step.phase();
                out.append('\n').append(phaseTitle(phase, texts)).append('\n');
            }
            line(out, rows.get(step.position() + 1), widths);
            gates.getOrDefault(step, List.of())
                    .forEach(gate -> out.append("-- ").append(Escapes.terminal(gate(gate, texts))).append('\n'));
        }
        return out.toString();
    }

    private static String heading(Plan plan, PlanTexts texts) {
        StringBuilder out = new StringBuilder();
        out.append(Escapes.terminal(texts.text("plan.heading",
                Map.of("migration", Names.of(plan.situation().migration()))))).append('\n');
        out.append(summary(plan, texts)).append('\n');
        if (!plan.variants().isEmpty()) {
            out.append(texts.text("plan.variants", Map.of("variants",
                    plan.variants().stream().map(Variant::id).collect(Collectors.joining(", "))))).append('\n');
        }
        plan.notices().forEach(notice -> out.append(Escapes.terminal(notice.message(texts))).append('\n'));
        return out.append('\n').toString();
    }

    static String summary(Plan plan, PlanTexts texts) {
        return String.join(", ", texts.count("steps", plan.steps().size()), texts.count("gates", plan.gates().size()),
                texts.count("waves", plan.situation().waves().all().size()));
    }

    /** The title of a step; its identifier where the texts have none. */
    static String title(StepInstance step, PlanTexts texts) {
        return texts.has(step.kindId() + ".title") ? step.text("title", texts) : step.id();
    }

    static String phaseTitle(String phase, PlanTexts texts) {
        return texts.has("phase." + phase) ? phase + "  " + texts.text("phase." + phase) : phase;
    }

    static String gate(PlanGate gate, PlanTexts texts) {
        return texts.text("plan.gate", Map.of("gate", gate.name(), "title",
                texts.has("gate." + gate.id() + ".title") ? texts.text("gate." + gate.id() + ".title") : ""));
    }

    /** The texts of codes, parted by commas. */
    static String named(String prefix, List<String> codes, PlanTexts texts) {
        return codes.stream().map(code -> texts.has(prefix + code) ? texts.text(prefix + code) : code)
                .collect(Collectors.joining(", "));
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.getFirst().size() - 1];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).codePointCount(0, row.get(column).length()));
            }
        }
        return widths;
    }

    private static void line(StringBuilder out, List<String> row, int[] widths) {
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            out.append(cell).append(" ".repeat(widths[column] - cell.codePointCount(0, cell.length()) + 2));
        }
        out.append(row.getLast()).append('\n');
    }
}
