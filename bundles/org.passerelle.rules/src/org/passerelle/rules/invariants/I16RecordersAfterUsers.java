// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.Homing;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.TopologyPackage.Literals;

/** Archiving and Monitoring Servers go after the last legacy user, and what they recorded is saved. */
public final class I16RecordersAfterUsers implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-16",
            "remove-legacy-archiving-and-monitoring-servers_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(Literals.SITE__POOLS, Literals.POOL__FQDN, Literals.POOL_STATE__DEACTIVATED);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        recorder(context, PoolKind.ARCHIVING, report);
        recorder(context, PoolKind.MONITORING, report);
    }

    private static void recorder(StateContext context, PoolKind kind, Reporter report) {
        int users = Homing.legacyUsers(context);
        for (Pool legacy : context.legacy().pools(kind)) {
            Pool pool = context.pool(legacy.getFqdn()).orElse(null);
            if (pool != null && !context.facts().deactivated(pool)) {
                continue;
            }
            if (users > 0) {
                report.at(pool == null ? context.topology() : pool).variant("users", legacy, users);
            }
            Backups.withoutDatabases(context).forEach(home -> report.at(home).variant("data", legacy, home));
        }
    }
}
