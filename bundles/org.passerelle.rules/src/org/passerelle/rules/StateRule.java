// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

/** A rule about the deployment as it stands between two steps of a plan. */
public non-sealed interface StateRule extends Rule {

    /** Part of the plan in which the rule holds. */
    Interval interval();

    /**
     * Reports every place that breaks the rule.
     *
     * @param context the state to look at, inside the interval
     * @param report where findings go
     */
    void check(StateContext context, Reporter report);

    @Override
    default RuleScope scope() {
        return RuleScope.STATE;
    }
}
