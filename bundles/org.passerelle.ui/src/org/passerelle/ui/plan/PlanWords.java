// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.List;
import java.util.Locale;
import org.passerelle.merge.Difference;
import org.passerelle.planning.PlanNotice;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.Verdict;
import org.passerelle.planning.Violation;
import org.passerelle.ui.UiMessages;

/** The page about a plan as a whole: its verdict, what breaks and where, how the end differs from the target. */
final class PlanWords {

    private static final int LISTED = 40;

    private PlanWords() {
    }

    static PageText of(PlanModel model) {
        PageText page = new PageText();
        Verdict verdict = model.simulation().verdict();
        page.heading(UiMessages.text(verdict.sound() ? "plan.overview.sound" : "plan.overview.unsound"));
        page.line(UiMessages.text(verdict.sound() ? "plan.overview.sound.detail" : "plan.overview.unsound.detail")).line("");
        findings(page, verdict.violations());
        differences(page, verdict.differences());
        PlanTexts texts = PlanTexts.of(Locale.getDefault());
        List<PlanNotice> notices = model.simulation().plan().notices();
        page.section(UiMessages.text("plan.overview.notices"),
                String.join("\n", notices.stream().map(notice -> notice.message(texts)).toList()));
        page.section(UiMessages.text("plan.overview.how"), UiMessages.text("plan.overview.how.detail"));
        return page;
    }

    private static void findings(PageText page, List<Violation> violations) {
        if (violations.isEmpty()) {
            return;
        }
        page.heading(UiMessages.text("plan.overview.findings", violations.size()));
        for (Violation violation : violations.subList(0, Math.min(LISTED, violations.size()))) {
            page.words(violation.isError() ? UiMessages.text("severity.error") : UiMessages.text("severity." + violation.severity().getLiteral()));
            page.words("  " + violation.ruleId() + "  ");
            if (!violation.stepId().isEmpty()) {
                page.link(violation.stepId(), violation.stepId()).words("  ");
            }
            page.line(violation.text().in(Locale.getDefault()));
        }
        more(page, violations.size());
    }

    private static void differences(PageText page, List<Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        page.heading(UiMessages.text("plan.overview.differences", differences.size()));
        for (Difference difference : differences.subList(0, Math.min(LISTED, differences.size()))) {
            page.line(UiMessages.text("plan.difference." + difference.kind(), difference.path(), difference.feature(),
                    difference.expected(), difference.actual()));
        }
        more(page, differences.size());
    }

    private static void more(PageText page, int all) {
        if (all > LISTED) {
            page.line(UiMessages.text("plan.more", all - LISTED));
        }
        page.line("");
    }
}
