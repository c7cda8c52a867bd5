// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.Selection;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.PoolSelections;
import org.passerelle.rules.internal.Reads;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.UserPopulation;

/** Response groups move after their agents, and their originals stay until the pool goes. */
public final class I10ResponseGroups implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-10",
            "migrate-response-groups_1.md");
    private static final Selection<Pool> BROKEN = PoolSelections.withFacts(PoolSelections.ofLegacyFrontEnds(
            I10ResponseGroups::isBroken, Literals.POOL__RESPONSE_GROUPS, Literals.RESPONSE_GROUPS__COPIES,
            Literals.POOL__POPULATIONS, Literals.USER_POPULATION__RESPONSE_GROUP_AGENTS),
            Literals.POOL_STATE__DEACTIVATED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Reads.selectionsOnly();
    }

    @Override
    public void check(StateContext context, Reporter report) {
        for (Pool pool : context.select(BROKEN)) {
            if (pool.getResponseGroups() == null) {
                report.at(pool, Literals.POOL__RESPONSE_GROUPS).variant("deleted", pool);
            } else {
                report.at(pool, Literals.POOL__RESPONSE_GROUPS).variant("agents", pool, agents(pool));
            }
        }
    }

    private static boolean isBroken(StateContext context, Pool pool) {
        if (context.facts().deactivated(pool)
                || context.legacy().pool(pool.getFqdn()).orElseThrow().getResponseGroups() == null) {
            return false;
        }
        return pool.getResponseGroups() == null || pool.getResponseGroups().isCopies() && agents(pool) > 0;
    }

    private static int agents(Pool pool) {
        return pool.getPopulations().stream().mapToInt(UserPopulation::getResponseGroupAgents).sum();
    }
}
