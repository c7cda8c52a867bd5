// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.passerelle.planning.Dependency;
import org.passerelle.planning.Explanation;
import org.passerelle.planning.Placement;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.Violation;
import org.passerelle.ui.UiMessages;

/** The page about a step: what, why, who and where, how to check and undo it, and why it stands where it does. */
final class StepWords {

    private static final int LISTED = 12;

    private final PlanTexts texts = PlanTexts.of(Locale.getDefault());
    private final PageText page = new PageText();
    private final PlanModel model;

    private StepWords(PlanModel model) {
        this.model = model;
    }

    static PageText of(PlanModel model, PlanRow row) {
        StepWords words = new StepWords(model);
        if (row.isGate()) {
            words.gate(row);
        } else {
            words.step(row);
        }
        return words.page;
    }

    private void gate(PlanRow row) {
        page.heading(row.title()).line(row.id()).line("");
        page.section(UiMessages.text("plan.part.decision"), texts.text("gate." + row.gate().id() + ".description"));
        page.heading(UiMessages.text("plan.part.waits"));
        steps(row.gate().steps());
    }

    private void step(PlanRow row) {
        StepInstance step = row.step();
        page.heading(row.title());
        page.line(row.id() + " – " + model.phase(row).title()).line("");
        for (Violation violation : row.violations()) {
            page.section(UiMessages.text("plan.finding." + violation.severity().getLiteral(), violation.ruleId()),
                    violation.text().in(Locale.getDefault()));
        }
        part(step, "why");
        part(step, "do");
        page.section(UiMessages.text("plan.part.who"), row.who());
        page.section(UiMessages.text("plan.part.where"), step.kind().facts().where().stream()
                .map(code -> texts.text("where." + code)).collect(Collectors.joining(", ")));
        part(step, "check");
        part(step, "undo");
        part(step, "outage");
        model.simulation().plan().explain(step.id()).ifPresent(this::place);
        page.section(UiMessages.text("plan.part.pages"), String.join(", ", step.kind().facts().pages())
                + (step.kind().facts().ours() ? ' ' + texts.text("plan.explain.ours") : ""));
    }

    private void part(StepInstance step, String part) {
        if (texts.has(step.kindId() + '.' + part)) {
            page.section(UiMessages.text("plan.part." + part), step.text(part, texts));
        }
    }

    private void place(Explanation reason) {
        page.section(texts.text("plan.explain.conditions"), reason.conditions().stream().map(condition -> {
            String fact = texts.has(condition.messageKey()) ? texts.text(condition.messageKey()) : condition.name();
            return condition.holds() ? fact : texts.text("plan.fact-false", Map.of("fact", fact));
        }).collect(Collectors.joining("\n")));
        page.heading(texts.text("plan.explain.place", Map.of("position", place(reason.step()),
                "total", String.valueOf(reason.plan().steps().size()))));
        if (reason.waitsFor().isEmpty()) {
            page.line(texts.text("plan.explain.free"));
        }
        for (Dependency dependency : reason.waitsFor()) {
            page.line(texts.text("reason." + dependency.reason()) + " ("
                    + texts.text(dependency.hard() ? "plan.hard" : "plan.soft") + ')');
            steps(dependency.steps());
        }
        reason.heldBackBy().ifPresent(held -> page.line(texts.text("plan.explain.held", Map.of("step", held.last().id(),
                "place", place(held.last()), "reason", texts.text("reason." + held.reason())))));
        decided(reason);
        page.line("");
    }

    private void decided(Explanation reason) {
        Placement placement = reason.placement();
        Map<String, String> values = new LinkedHashMap<>();
        placement.rival().ifPresent(rival -> values.put("rival", rival.id()));
        String wave = reason.step().about().binding("wave");
        values.put("wave", wave);
        String key = placement.rule().messageKey();
        if (placement.rule() == Placement.Rule.WAVE) {
            StepInstance previous = reason.plan().steps().get(reason.step().position() - 1);
            values.put("previous", previous.id());
            key += previous.about().binding("wave").equals(wave) ? "" : "-later";
        }
        page.line(texts.text(key, values));
    }

    private static String place(StepInstance step) {
        return String.valueOf(step.position() + 1);
    }

    private void steps(List<StepInstance> steps) {
        for (StepInstance step : steps.size() > LISTED ? steps.subList(0, LISTED) : steps) {
            page.words("    ").link(step.id(), step.id()).line("  " + step.text("title", texts).replace("`", ""));
        }
        if (steps.size() > LISTED) {
            page.words("    ").line(UiMessages.text("plan.more", steps.size() - LISTED));
        }
    }
}
