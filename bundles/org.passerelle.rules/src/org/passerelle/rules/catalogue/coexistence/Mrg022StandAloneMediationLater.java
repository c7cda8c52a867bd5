// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.coexistence;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.Selection;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.Generations;
import org.passerelle.rules.internal.Homing;
import org.passerelle.rules.internal.PoolSelections;
import org.passerelle.rules.internal.Reads;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.TopologyPackage.Literals;

/** A stand-alone Mediation Server of Lync Server 2013 comes after the last legacy user has moved. */
public final class Mrg022StandAloneMediationLater implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-022",
            "migrate-mediation-server.md, "
                    + "transition-a-collocated-mediation-server-to-a-stand-alone-mediation-server.md");
    private static final Selection<Pool> STAND_ALONE = PoolSelections.where(
            (context, pool) -> Generations.current(pool) && pool.kind() == PoolKind.MEDIATION);

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
        for (Pool pool : context.select(STAND_ALONE)) {
            Homing.legacyHomes(context).stream().findFirst()
                    .ifPresent(home -> report.at(pool, Literals.POOL__ROLES).finding(pool, home));
        }
    }
}
