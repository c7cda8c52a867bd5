// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

/** How much is checked. */
public enum RuleMode {
    /** Only rules that are cheap enough to run while somebody types. */
    LIVE,
    /** All rules. */
    BATCH;

    boolean runs(Rule rule) {
        return this == BATCH || rule.info().live();
    }
}
