// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Interval;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.UserPopulation;

/** Response groups move after their agents, and their originals stay until the pool goes. */
public final class I10ResponseGroups implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-10",
            "migrate-response-groups_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Interval interval() {
        return Interval.always();
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(Literals.POOL__RESPONSE_GROUPS, Literals.RESPONSE_GROUPS__COPIES,
                Literals.USER_POPULATION__RESPONSE_GROUP_AGENTS, Literals.POOL__POPULATIONS,
                Literals.POOL_STATE__DEACTIVATED);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        for (Pool legacy : context.legacy().frontEnds()) {
            Pool pool = context.index().pool(legacy.getFqdn()).orElse(null);
            if (pool == null || legacy.getResponseGroups() == null || context.facts().deactivated(pool)) {
                continue;
            }
            if (pool.getResponseGroups() == null) {
                report.at(pool, Literals.POOL__RESPONSE_GROUPS).variant("deleted", pool);
                continue;
            }
            int agents = pool.getPopulations().stream().mapToInt(UserPopulation::getResponseGroupAgents).sum();
            if (pool.getResponseGroups().isCopies() && agents > 0) {
                report.at(pool, Literals.POOL__RESPONSE_GROUPS).variant("agents", pool, agents);
            }
        }
    }
}
