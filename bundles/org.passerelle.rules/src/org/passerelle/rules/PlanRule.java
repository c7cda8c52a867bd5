// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

/** A rule about the steps of a plan and their order. */
public non-sealed interface PlanRule extends Rule {

    /**
     * Reports every place that breaks the rule.
     *
     * @param context the migration and its ordered steps
     * @param report where findings go
     */
    void check(PlanContext context, Reporter report);

    @Override
    default RuleScope scope() {
        return RuleScope.PLAN;
    }
}
