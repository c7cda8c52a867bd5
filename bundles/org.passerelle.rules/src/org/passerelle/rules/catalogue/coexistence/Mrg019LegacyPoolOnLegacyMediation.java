// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.coexistence;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.Generations;
import org.passerelle.rules.internal.Homing;
import org.passerelle.rules.internal.Reads;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.derived.TopologyIndex;

/** A legacy pool with users sends no calls to a Mediation Server of Lync Server 2013. */
public final class Mrg019LegacyPoolOnLegacyMediation implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-019",
            "migrate-mediation-server.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Reads.homes(TopologyPackage.Literals.FRONT_END__MEDIATION,
                TopologyPackage.Literals.MEDIATION__DEFAULT_FOR_LEGACY);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        List<Pool> homes = Homing.legacyHomes(context.index());
        for (Pool home : homes) {
            FrontEnd frontEnd = TopologyIndex.role(home, FrontEnd.class).orElseThrow();
            if (frontEnd.getMediation() != null && Generations.current(frontEnd.getMediation())) {
                report.at(frontEnd, TopologyPackage.Literals.FRONT_END__MEDIATION)
                        .finding(home, frontEnd.getMediation());
            }
        }
        for (Mediation mediation : context.index().roles(Mediation.class)) {
            Pool pool = TopologyIndex.poolOf(mediation);
            if (mediation.isDefaultForLegacy() && Generations.current(pool) && !homes.isEmpty()) {
                report.at(mediation, TopologyPackage.Literals.MEDIATION__DEFAULT_FOR_LEGACY)
                        .variant("default", pool, homes.getFirst());
            }
        }
    }
}
