// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.merge.Difference;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.Simulation;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.Verdict;
import org.passerelle.planning.Violation;

/** Writes a simulation for a terminal. */
public final class SimulationText {

    private SimulationText() {
    }

    /** See {@link org.passerelle.planning.SimulationFormat#TEXT}. */
    public static String write(Simulation simulation, PlanTexts texts) {
        Verdict verdict = simulation.verdict();
        Map<String, List<Violation>> byStep = new LinkedHashMap<>();
        verdict.violations().forEach(violation ->
                byStep.computeIfAbsent(violation.stepId(), any -> new ArrayList<>()).add(violation));
        StringBuilder out = new StringBuilder();
        violations(out, byStep.remove(""), texts);
        int place = 0;
        for (StepInstance step : simulation.carriedOut()) {
            place++;
            out.append(Escapes.terminal(texts.text("simulation.step", Map.of("position", String.valueOf(place),
                    "step", step.id(), "changes", texts.count("changes", simulation.changes(step.id()).size()))))).append('\n');
            violations(out, byStep.remove(step.id()), texts);
        }
        byStep.forEach((step, rest) -> violations(out, rest, texts));
        out.append('\n').append(summary(simulation, texts)).append('\n');
        verdict.differences().forEach(difference -> out.append("  - ")
                .append(Escapes.terminal(sentence(difference, texts))).append('\n'));
        verdict.carriedOver().forEach(path -> out.append("  - ")
                .append(Escapes.terminal(texts.text("plan.carried-over", Map.of("path", path)))).append('\n'));
        return out.toString();
    }

    private static void violations(StringBuilder out, List<Violation> violations, PlanTexts texts) {
        if (violations != null) {
            violations.forEach(violation -> out.append("   ! ").append(Escapes.terminal(sentence(violation, texts)))
                    .append('\n'));
        }
    }

    /** The verdict in one sentence. */
    static String summary(Simulation simulation, PlanTexts texts) {
        Verdict verdict = simulation.verdict();
        if (verdict.sound()) {
            return texts.text("plan.sound");
        }
        String unsound = texts.text("plan.unsound", Map.of("errors", texts.count("errors", verdict.errors().size()),
                "differences", texts.count("differences", verdict.differences().size())));
        return verdict.completed() ? unsound : unsound + ' ' + texts.text("plan.stopped",
                Map.of("step", verdict.violations().getLast().stepId()));
    }

    static String sentence(Violation violation, PlanTexts texts) {
        String where = violation.stepId().isEmpty() && violation.kind() == Violation.Kind.STATE
                ? texts.text("plan.start")
                : texts.text("simulation.violation." + violation.kind(), Map.of("step", violation.stepId()));
        return violation.ruleId() + ' ' + where + ": " + violation.text().in(texts.locale());
    }

    static String sentence(Difference difference, PlanTexts texts) {
        return texts.text("plan.difference." + difference.kind(), Map.of("path", difference.path(),
                "feature", difference.feature(), "expected", difference.expected(), "actual", difference.actual()));
    }
}
