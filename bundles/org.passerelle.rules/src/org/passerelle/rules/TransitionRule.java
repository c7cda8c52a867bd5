// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

/** A rule about one executed step of a plan. */
public non-sealed interface TransitionRule extends Rule {

    /**
     * Reports every place that breaks the rule.
     *
     * @param context the step, the states around it and its changes
     * @param report where findings go
     */
    void check(TransitionContext context, Reporter report);

    @Override
    default RuleScope scope() {
        return RuleScope.TRANSITION;
    }
}
