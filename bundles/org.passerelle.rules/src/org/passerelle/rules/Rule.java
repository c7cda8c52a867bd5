// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.List;

/** A condition that models or plans are held to. Rules keep no state and know the model only. */
public sealed interface Rule permits DocumentRule, PairRule, StateRule, TransitionRule, PlanRule,
        ExportRule {

    /** Identifier, cost and source of the rule, never null. */
    RuleInfo info();

    /** What the rule looks at. */
    RuleScope scope();

    /** Stable identifier such as {@code TOP-065}. */
    default String id() {
        return info().id();
    }

    /** Changes of the model that may be offered for a finding of this rule; empty where a person must decide. */
    default List<QuickFix> fixes() {
        return List.of();
    }
}
