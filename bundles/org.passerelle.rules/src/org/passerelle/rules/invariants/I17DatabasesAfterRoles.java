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
import org.passerelle.topology.Store;
import org.passerelle.topology.TopologyPackage.Literals;

/** Databases are dropped after the pools that keep data in them are out of service. */
public final class I17DatabasesAfterRoles implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-17",
            "decommissioning-servers-and-pools.md");

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
        return Set.of(Literals.POOL_STATE__DEACTIVATED, Literals.TOPOLOGY__SQL_SERVERS,
                Literals.SQL_SERVER__INSTANCES, Literals.SQL_INSTANCE__STORES,
                Literals.FRONT_END__USER_STORE, Literals.ARCHIVING__STORE,
                Literals.MONITORING__STORE, Literals.GROUP_CHAT__STORE);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        for (Pool legacy : context.legacy().pools()) {
            Pool pool = context.index().pool(legacy.getFqdn()).orElse(null);
            if (pool != null && !context.facts().deactivated(pool) && stores(legacy) > stores(pool)) {
                report.at(pool).finding(pool);
            }
        }
    }

    private static long stores(Pool pool) {
        return pool.getRoles().stream().flatMap(role -> role.eCrossReferences().stream())
                .filter(Store.class::isInstance).count();
    }
}
