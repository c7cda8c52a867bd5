// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.Selection;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.Homing;
import org.passerelle.rules.internal.PoolSelections;
import org.passerelle.rules.internal.Reads;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.TopologyPackage.Literals;

/** Users arrive on a new pool only after its first user replication is over. */
public final class I04ReplicationBeforeUsers implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-04",
            "verify-user-replication-has-completed_1.md");
    private static final Selection<Pool> EARLY = PoolSelections.withFacts(PoolSelections.where((context, pool) ->
            Homing.isCurrentHome(pool) && context.facts().pool(pool).filter(PoolState::isInitialReplication).isEmpty(),
            Literals.POOL__POPULATIONS, Literals.USER_POPULATION__USERS), Literals.POOL_STATE__INITIAL_REPLICATION);

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
        context.select(EARLY).forEach(pool -> report.at(pool, Literals.POOL__POPULATIONS).finding(pool));
    }
}
