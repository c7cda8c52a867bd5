// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.Simulation;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.Violation;
import org.passerelle.ui.UiMessages;

/** The page about one step: what, why, how to check and undo it, what it interrupts, and why it stands where it does. */
final class StepText {

    private static final List<String> PARTS = List.of("why", "do", "check", "undo", "outage");

    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();

    private StepText() {
    }

    /** Shows a step in a widget in place of what it showed before. */
    static void show(StepInstance step, Simulation simulation, StyledText widget) {
        StepText page = new StepText();
        page.write(step, simulation);
        widget.setText(page.text.toString());
        widget.setStyleRanges(page.styles.toArray(StyleRange[]::new));
        widget.setTopIndex(0);
    }

    private void write(StepInstance step, Simulation simulation) {
        PlanTexts texts = PlanTexts.of(Locale.getDefault());
        heading(step.text("title", texts));
        text.append(step.id()).append("\n\n");
        for (Violation violation : simulation.violations(step.id())) {
            section(UiMessages.text("plan.broken", violation.ruleId()), violation.text().in(Locale.getDefault()));
        }
        for (String part : PARTS) {
            if (texts.has(step.kindId() + '.' + part)) {
                section(UiMessages.text("plan.part." + part), step.text(part, texts));
            }
        }
        simulation.plan().explain(step.id()).ifPresent(reason ->
                section(UiMessages.text("plan.part.place"), reason.text(texts).strip()));
        section(UiMessages.text("plan.part.pages"), String.join(", ", step.kind().facts().pages()));
    }

    private void heading(String words) {
        StyleRange style = new StyleRange();
        style.start = text.length();
        style.length = words.length();
        style.fontStyle = SWT.BOLD;
        styles.add(style);
        text.append(words).append('\n');
    }

    private void section(String title, String words) {
        if (!words.isBlank()) {
            heading(title);
            text.append(words.replace("`", "")).append("\n\n");
        }
    }
}
