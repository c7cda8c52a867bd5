// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.util.Locale;
import java.util.Optional;

/**
 * What put a step at its place, of all steps that waited for nothing any more at that point.
 *
 * @param rule     what decided
 * @param rival    the step that would have come there otherwise; empty when no other was free
 * @param freeFrom the first position, from 0, at which nothing held the step back
 */
public record Placement(Rule rule, Optional<StepInstance> rival, int freeFrom) {

    /** What decides among free steps. */
    public enum Rule {
        /** No other step was free. */
        ONLY,
        /** It belongs to a wave that has begun, and such steps come before all others. */
        WAVE,
        /** Its phase comes first. */
        PHASE,
        /** Its page comes first in their phase. */
        PAGE,
        /** What it is about comes first among the steps of its kind. */
        SUBJECT;

        /** Key of the sentence that states the rule. */
        public String messageKey() {
            return "plan.explain.placed." + name().toLowerCase(Locale.ROOT);
        }
    }
}
