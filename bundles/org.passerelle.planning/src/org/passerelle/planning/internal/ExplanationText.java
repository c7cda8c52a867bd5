// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.passerelle.planning.Condition;
import org.passerelle.planning.Dependency;
import org.passerelle.planning.Explanation;
import org.passerelle.planning.Placement;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.StepInstance;

/** Writes an explanation for a terminal. */
public final class ExplanationText {

    private static final int LISTED = 6;

    private final Explanation explanation;
    private final StepInstance step;
    private final PlanTexts texts;
    private final StringBuilder out = new StringBuilder();

    private ExplanationText(Explanation explanation, PlanTexts texts) {
        this.explanation = explanation;
        this.step = explanation.step();
        this.texts = texts;
    }

    /** See {@link Explanation#text}. */
    public static String of(Explanation explanation, PlanTexts texts) {
        return new ExplanationText(explanation, texts).write();
    }

    private String write() {
        line("", step.id() + "  " + PlanTable.title(step, texts));
        line("", PlanTable.phaseTitle(step.phase(), texts));
        part("why", "plan.explain.why");
        heading(texts.text("plan.explain.conditions"));
        explanation.conditions().forEach(reason -> line("  - ", sentence(reason)));
        place();
        requirements();
        part("do", "plan.explain.does");
        part("undo", "plan.explain.undo");
        heading(texts.text("plan.explain.source"));
        step.kind().facts().pages().forEach(page -> line("  ", page));
        if (step.kind().facts().ours()) {
            line("  ", texts.text("plan.explain.ours"));
        }
        return out.toString();
    }

    private void place() {
        heading(texts.text("plan.explain.place", Map.of("position", number(step.position()),
                "total", String.valueOf(explanation.plan().steps().size()))));
        if (explanation.waitsFor().isEmpty()) {
            line("  ", texts.text("plan.explain.free"));
        }
        for (Dependency dependency : explanation.waitsFor()) {
            String strength = texts.text(dependency.hard() ? "plan.hard" : "plan.soft");
            line("  - ", texts.text("plan.after", Map.of("steps", steps(dependency.steps()),
                    "reason", reason(dependency))) + " (" + strength + ")");
        }
        explanation.heldBackBy().ifPresent(held -> line("  ", texts.text("plan.explain.held", Map.of(
                "step", held.last().id(), "place", number(held.last().position()), "reason", reason(held)))));
        decided(explanation.placement());
    }

    private void decided(Placement placement) {
        int freeFrom = placement.freeFrom();
        if (freeFrom < step.position()) {
            line("  ", texts.text("plan.explain.waited", Map.of("from", number(freeFrom),
                    "count", String.valueOf(step.position() - freeFrom))));
        }
        Map<String, String> values = new LinkedHashMap<>();
        placement.rival().ifPresent(rival -> values.put("rival", rival.id()));
        values.put("wave", step.about().binding("wave"));
        String key = placement.rule().messageKey();
        if (placement.rule() == Placement.Rule.WAVE) {
            StepInstance previous = explanation.plan().steps().get(step.position() - 1);
            values.put("previous", previous.id());
            key += previous.about().binding("wave").equals(values.get("wave")) ? "" : "-later";
        }
        line("  ", texts.text(key, values));
    }

    private static String number(int position) {
        return String.valueOf(position + 1);
    }

    private void requirements() {
        heading(texts.text("plan.explain.requires"));
        if (step.kind().requirements().isEmpty()) {
            line("  ", texts.text("plan.explain.nothing-required"));
        }
        step.kind().requirements().forEach(requirement -> line("  - ",
                requirement.rule() + ": " + texts.text(requirement.messageKey(), step.about().bindings())));
    }

    private void part(String part, String heading) {
        if (texts.has(step.kindId() + '.' + part)) {
            heading(texts.text(heading));
            line("  ", step.text(part, texts));
        }
    }

    private String sentence(Condition.Reason reason) {
        String fact = texts.has(reason.messageKey()) ? texts.text(reason.messageKey()) : reason.name();
        return reason.holds() ? fact : texts.text("plan.fact-false", Map.of("fact", fact));
    }

    private String reason(Dependency dependency) {
        String key = "reason." + dependency.reason();
        return texts.has(key) ? texts.text(key) : dependency.reason();
    }

    private String steps(List<StepInstance> steps) {
        return steps.size() > LISTED
                ? texts.text("plan.all-of", Map.of("kind", steps.getFirst().kindId(),
                        "count", String.valueOf(steps.size())))
                : steps.stream().map(StepInstance::id).collect(Collectors.joining(", "));
    }

    private void heading(String text) {
        out.append('\n').append(text).append('\n');
    }

    private void line(String indent, String text) {
        out.append(indent).append(Escapes.terminal(text)).append('\n');
    }
}
