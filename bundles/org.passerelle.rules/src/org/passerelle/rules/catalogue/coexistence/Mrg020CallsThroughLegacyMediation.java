// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.coexistence;

import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Interval;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.Generations;
import org.passerelle.rules.internal.Reads;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.derived.TopologyIndex;

/** While both generations run, the new pool sends its calls through the legacy Mediation Server. */
public final class Mrg020CallsThroughLegacyMediation implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-020",
            "migrate-mediation-server.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Interval interval() {
        return Interval.from("OCS-04-02");
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Reads.pools(TopologyPackage.Literals.FRONT_END__MEDIATION,
                TopologyPackage.Literals.FRONT_END__ENTERPRISE_VOICE, TopologyPackage.Literals.TOPOLOGY__VOICE,
                TopologyPackage.Literals.VOICE_SETTINGS__ROUTES,
                TopologyPackage.Literals.VOICE_ROUTE__MEDIATION_SERVERS);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        Optional<Pool> routed = legacyMediationOfRoutes(context.topology());
        for (FrontEnd frontEnd : context.index().roles(FrontEnd.class)) {
            Pool pool = TopologyIndex.poolOf(frontEnd);
            if (!Generations.current(pool) || !frontEnd.isEnterpriseVoice()) {
                continue;
            }
            Optional<Pool> own = Optional.ofNullable(frontEnd.getMediation()).filter(Generations::legacy);
            own.or(() -> routed).ifPresent(mediation -> report
                    .at(frontEnd, TopologyPackage.Literals.FRONT_END__MEDIATION).finding(pool, mediation));
        }
    }

    private static Optional<Pool> legacyMediationOfRoutes(Topology topology) {
        return topology.getVoice() == null ? Optional.empty() : topology.getVoice().getRoutes().stream()
                .flatMap(route -> route.getMediationServers().stream()).filter(Generations::legacy).findFirst();
    }
}
