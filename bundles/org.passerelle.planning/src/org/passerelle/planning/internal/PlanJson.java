// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.passerelle.migration.Wave;
import org.passerelle.planning.Dependency;
import org.passerelle.planning.Plan;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.StepFacts;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.Variant;
import org.passerelle.topology.texts.Json;

/** Writes a plan as JSON. */
public final class PlanJson {

    /** So many steps are listed one by one; more of one kind are named by the kind where all of it is meant. */
    private static final int LISTED = 8;

    private final Plan plan;
    private final PlanTexts texts;
    private final Map<String, Integer> sizes = new HashMap<>();

    private PlanJson(Plan plan, PlanTexts texts) {
        this.plan = plan;
        this.texts = texts;
        plan.steps().forEach(step -> sizes.merge(step.kindId(), 1, Integer::sum));
    }

    /** See {@link org.passerelle.planning.PlanFormat#JSON}. */
    public static String write(Plan plan, PlanTexts texts) {
        return Json.write(new PlanJson(plan, texts).plan());
    }

    private Map<String, Object> plan() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("migration", Names.of(plan.situation().migration()));
        json.put("variants", plan.variants().stream().map(Variant::id).toList());
        json.put("notices", plan.notices().stream().map(notice -> notice.message(texts)).toList());
        json.put("phases", plan.phases().stream().map(phase -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", phase.id());
            entry.put("title", title("phase." + phase.id(), phase.id()));
            entry.put("steps", phase.steps().size());
            return entry;
        }).toList());
        json.put("waves", plan.situation().waves().all().stream().map(this::wave).toList());
        json.put("gates", plan.gates().stream().map(gate -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", gate.name());
            entry.put("title", title("gate." + gate.id() + ".title", gate.id()));
            entry.put("after", gate.after().id());
            return entry;
        }).toList());
        json.put("steps", plan.steps().stream().map(this::step).toList());
        return json;
    }

    private String title(String key, String otherwise) {
        return texts.has(key) ? texts.text(key) : otherwise;
    }

    private Map<String, Object> wave(Wave wave) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", Names.of(wave));
        entry.put("kind", wave.getKind().getName().toLowerCase(Locale.ROOT));
        entry.put("notBefore", wave.getNotBefore() == null ? null : wave.getNotBefore().toString());
        Map<String, Object> users = new LinkedHashMap<>();
        plan.situation().waves().users(wave).forEach((pool, number) -> users.put(Names.of(pool), number));
        entry.put("users", users);
        return entry;
    }

    private Map<String, Object> step(StepInstance step) {
        StepFacts facts = step.kind().facts();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("position", step.position() + 1);
        entry.put("id", step.id());
        entry.put("kind", step.kindId());
        entry.put("phase", step.phase());
        entry.put("subject", step.subjectKey().isEmpty() ? null : step.subjectKey());
        entry.put("title", PlanTable.title(step, texts));
        entry.put("how", facts.kinds());
        entry.put("who", facts.roles());
        entry.put("where", facts.where());
        entry.put("interrupts", facts.interrupts());
        entry.put("artefacts", step.kind().artefacts());
        entry.put("source", facts.pages());
        entry.put("ours", facts.ours());
        entry.put("after", plan.waitsFor(step).stream().map(this::dependency).toList());
        return entry;
    }

    private Map<String, Object> dependency(Dependency dependency) {
        Map<String, Object> entry = new LinkedHashMap<>();
        List<String> steps = new ArrayList<>();
        String kind = dependency.last().kindId();
        if (dependency.steps().size() > LISTED && dependency.steps().size() == sizes.get(kind)) {
            entry.put("all", kind);
        } else {
            dependency.steps().forEach(before -> steps.add(before.id()));
            entry.put("steps", steps);
        }
        entry.put("hard", dependency.hard());
        entry.put("reason", title("reason." + dependency.reason(), dependency.reason()));
        return entry;
    }
}
