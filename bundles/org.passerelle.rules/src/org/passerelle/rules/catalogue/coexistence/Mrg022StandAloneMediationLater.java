// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.coexistence;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Interval;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.Generations;
import org.passerelle.rules.internal.Homing;
import org.passerelle.rules.internal.Reads;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.TopologyPackage;

/** A stand-alone Mediation Server of Lync Server 2013 comes after the last legacy user has moved. */
public final class Mrg022StandAloneMediationLater implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-022",
            "migrate-mediation-server.md, "
                    + "transition-a-collocated-mediation-server-to-a-stand-alone-mediation-server.md");

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
        return Reads.homes();
    }

    @Override
    public void check(StateContext context, Reporter report) {
        List<Pool> homes = Homing.legacyHomes(context.index());
        for (Pool pool : context.index().pools(PoolKind.MEDIATION)) {
            if (Generations.current(pool) && !homes.isEmpty()) {
                report.at(pool, TopologyPackage.Literals.POOL__ROLES).finding(pool, homes.getFirst());
            }
        }
    }
}
