// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.List;
import java.util.Locale;
import org.passerelle.migration.Severity;
import org.passerelle.planning.Violation;
import org.passerelle.ui.UiMessages;

/** What carrying the plan out on the model showed of a step. */
enum PlanState {

    /** It could be carried out and breaks nothing. */
    PROVED,
    /** It could be carried out; something worth a warning shows at it. */
    WARNED,
    /** It breaks a rule, or lacks what it needs. */
    BROKEN,
    /** The plan ended before it. */
    NOT_REACHED,
    /** No step: somebody decides there. */
    GATE;

    static PlanState of(List<Violation> violations, boolean carriedOut) {
        if (violations.stream().anyMatch(Violation::isError)) {
            return BROKEN;
        }
        boolean warned = violations.stream().anyMatch(violation -> violation.severity() == Severity.WARNING);
        return !carriedOut ? NOT_REACHED : warned ? WARNED : PROVED;
    }

    /** The word for it. */
    String text() {
        return UiMessages.text("plan.state." + name().toLowerCase(Locale.ROOT));
    }
}
