// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.Locale;

/** What a rule looks at. */
public enum RuleScope {
    /** One topology by itself. */
    DOCUMENT,
    /** A migration with its legacy and its target topology. */
    PAIR,
    /** The deployment as it stands between two steps of a plan. */
    STATE,
    /** One step of a plan: what was before it, what it changed. */
    TRANSITION,
    /** The steps of a plan and their order. */
    PLAN,
    /** What scripts are filled with when they are written. */
    EXPORT;

    /** The scope in lower case, as reports show it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
