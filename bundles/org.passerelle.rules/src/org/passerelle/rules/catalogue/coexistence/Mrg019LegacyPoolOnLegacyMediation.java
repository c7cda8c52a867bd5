// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.coexistence;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.Selection;
import org.passerelle.rules.Selection.Reach;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.Generations;
import org.passerelle.rules.internal.Homing;
import org.passerelle.rules.internal.PoolSelections;
import org.passerelle.rules.internal.Reads;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.TopologyIndex;

/** A legacy pool with users sends no calls to a Mediation Server of Lync Server 2013. */
public final class Mrg019LegacyPoolOnLegacyMediation implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-019",
            "migrate-mediation-server.md");
    private static final Selection<Pool> CALLING = PoolSelections.where((context, pool) -> Homing.isLegacyHome(pool)
                    && frontEnd(pool).getMediation() != null && Generations.current(frontEnd(pool).getMediation()),
            Literals.POOL__POPULATIONS, Literals.USER_POPULATION__USERS, Literals.FRONT_END__MEDIATION)
            .reads(Reach.REFERRING, Literals.POOL__VERSION);
    private static final Selection<Pool> DEFAULT_FOR_LEGACY = PoolSelections.where((context, pool) ->
            Generations.current(pool)
                    && TopologyIndex.role(pool, Mediation.class).filter(Mediation::isDefaultForLegacy).isPresent(),
            Literals.MEDIATION__DEFAULT_FOR_LEGACY);

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
        for (Pool home : context.select(CALLING)) {
            report.at(frontEnd(home), Literals.FRONT_END__MEDIATION).finding(home, frontEnd(home).getMediation());
        }
        for (Pool pool : context.select(DEFAULT_FOR_LEGACY)) {
            Mediation mediation = TopologyIndex.role(pool, Mediation.class).orElseThrow();
            Homing.legacyHomes(context).stream().findFirst().ifPresent(
                    home -> report.at(mediation, Literals.MEDIATION__DEFAULT_FOR_LEGACY).variant("default", pool, home));
        }
    }

    private static FrontEnd frontEnd(Pool pool) {
        return TopologyIndex.role(pool, FrontEnd.class).orElseThrow();
    }
}
