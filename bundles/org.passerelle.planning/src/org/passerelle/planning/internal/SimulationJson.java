// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.passerelle.merge.Difference;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.Simulation;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.Verdict;
import org.passerelle.planning.Violation;
import org.passerelle.topology.texts.Json;

/** Writes a simulation as JSON. */
public final class SimulationJson {

    private SimulationJson() {
    }

    /** See {@link org.passerelle.planning.SimulationFormat#JSON}. */
    public static String write(Simulation simulation, PlanTexts texts) {
        Verdict verdict = simulation.verdict();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("migration", Names.of(simulation.plan().situation().migration()));
        json.put("sound", verdict.sound());
        json.put("completed", verdict.completed());
        json.put("steps", simulation.carriedOut().stream().map(step -> step(simulation, step)).toList());
        json.put("violations", verdict.violations().stream().map(violation -> violation(violation, texts)).toList());
        json.put("differences",
                verdict.differences().stream().map(difference -> difference(difference, texts)).toList());
        json.put("carriedOver", verdict.carriedOver());
        return Json.write(json);
    }

    private static Map<String, Object> step(Simulation simulation, StepInstance step) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", step.id());
        entry.put("changes", simulation.changes(step.id()).size());
        return entry;
    }

    private static Map<String, Object> violation(Violation violation, PlanTexts texts) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", violation.kind().name().toLowerCase(Locale.ROOT));
        entry.put("step", violation.stepId().isEmpty() ? null : violation.stepId());
        entry.put("rule", violation.ruleId());
        entry.put("severity", violation.severity().getName().toLowerCase(Locale.ROOT));
        entry.put("message", violation.text().in(texts.locale()));
        return entry;
    }

    private static Map<String, Object> difference(Difference difference, PlanTexts texts) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", difference.kind().name().toLowerCase(Locale.ROOT));
        entry.put("path", difference.path());
        entry.put("message", SimulationText.sentence(difference, texts));
        return entry;
    }
}
