// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A rule about the deployment as it stands between two steps of a plan. */
public non-sealed interface StateRule extends Rule {

    /** Part of the plan in which the rule holds; the whole of it unless a rule says otherwise. */
    default Interval interval() {
        return Interval.always();
    }

    /**
     * The features whose change can alter what the rule finds, beside those that its {@linkplain Selection selections}
     * read; empty when any change can. A simulation evaluates the rule again only after one of them changed or an element
     * of a selection that the rule asked for; an element that comes or goes counts as a change of the feature that
     * holds it and of every feature that it and what it contains have a value for. What an operation such as
     * {@code kind} or {@code effectiveVersion} reads counts as read.
     */
    default Set<EStructuralFeature> reads() {
        return Set.of();
    }

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
