// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;

/** A legacy pool is signed off as empty only when nothing is homed on it or depends on it. */
public final class I11EmptyBeforeSignOff implements StateRule {

    private static final Set<EStructuralFeature> READS = Set.of(Literals.TOPOLOGY__REMOTE_CALL_CONTROL,
            Literals.REMOTE_CALL_CONTROL__GATEWAYS, Literals.CSTA_GATEWAY__FQDN, Literals.CSTA_GATEWAY__ROUTED_BY,
            Literals.ROUTED_ROLE__NEXT_HOP, Literals.EDGE__XMPP);
    private static final RuleInfo INFO = RuleInfo.batch("I-11",
            "migrating-multiple-sites-and-pools_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return READS;
    }

    @Override
    public void check(StateContext context, Reporter report) {
        if (LegacyRemains.noneSignedOff(context)) {
            return;
        }
        LegacyRemains remains = LegacyRemains.in(context);
        Set<Pool> suspects = remains.suspects();
        if (suspects.isEmpty()) {
            return;
        }
        for (Pool legacy : context.legacy().frontEnds()) {
            context.pool(legacy.getFqdn()).filter(suspects::contains).ifPresent(pool -> remains.of(pool)
                    .forEach(remain -> report.at(pool).variant(remain.variant(), pool, remain.what())));
        }
    }
}
