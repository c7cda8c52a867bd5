// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

/** A rule about one topology. */
public non-sealed interface DocumentRule extends Rule {

    /**
     * Reports every place that breaks the rule.
     *
     * @param context the topology to look at
     * @param report where findings go
     */
    void check(DocumentContext context, Reporter report);

    @Override
    default RuleScope scope() {
        return RuleScope.DOCUMENT;
    }
}
