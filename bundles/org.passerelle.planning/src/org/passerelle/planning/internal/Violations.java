// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.Map;
import org.passerelle.migration.Severity;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.Requirement;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.Violation;
import org.passerelle.planning.Violation.Kind;
import org.passerelle.rules.Finding;

/** Makes violations. */
final class Violations {

    private static final String NO_RULE = "PLAN";

    private Violations() {
    }

    static Violation of(Kind kind, String stepId, Finding finding) {
        return new Violation(kind, stepId, finding.ruleId(), finding.severity(), finding::message);
    }

    static Violation of(StepInstance step, Requirement broken, Severity severity) {
        return new Violation(Kind.REQUIREMENT, step.id(), broken.rule(), severity,
                locale -> PlanTexts.of(locale).text(broken.messageKey(), step.about().bindings()));
    }

    static Violation impossible(StepInstance step, String cause) {
        return new Violation(Kind.IMPOSSIBLE, step.id(), NO_RULE, Severity.ERROR,
                locale -> PlanTexts.of(locale).text("plan.impossible", Map.of("step", step.id(), "cause", cause)));
    }
}
