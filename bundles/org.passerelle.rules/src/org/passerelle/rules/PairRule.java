// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

/** A rule about a migration and the two topologies it leads from and to. */
public non-sealed interface PairRule extends Rule {

    /**
     * Reports every place that breaks the rule.
     *
     * @param context migration, legacy and target
     * @param report where findings go
     */
    void check(PairContext context, Reporter report);

    @Override
    default RuleScope scope() {
        return RuleScope.PAIR;
    }
}
