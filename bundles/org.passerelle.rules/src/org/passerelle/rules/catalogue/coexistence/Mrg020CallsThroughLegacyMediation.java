// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.coexistence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Interval;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.Selection;
import org.passerelle.rules.Selection.Reach;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.Generations;
import org.passerelle.rules.internal.PoolSelections;
import org.passerelle.rules.internal.Reads;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.VoiceRoute;
import org.passerelle.topology.VoiceSettings;
import org.passerelle.topology.derived.TopologyIndex;

/** While both generations run, the new pool sends its calls through the legacy Mediation Server. */
public final class Mrg020CallsThroughLegacyMediation implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-020",
            "migrate-mediation-server.md");
    private static final Selection<Pool> POOLS = PoolSelections.where((context, pool) -> Generations.current(pool)
                    && TopologyIndex.role(pool, FrontEnd.class).filter(FrontEnd::isEnterpriseVoice).isPresent(),
            Literals.FRONT_END__MEDIATION, Literals.FRONT_END__ENTERPRISE_VOICE)
            .reads(Reach.REFERRING, Literals.POOL__VERSION);
    private static final Selection<VoiceRoute> LEGACY_ROUTES = Selection.of(VoiceRoute.class,
            context -> context.topology().getVoice() == null ? List.of() : context.topology().getVoice().getRoutes(),
            (context, route) -> route.getMediationServers().stream().anyMatch(Generations::legacy))
            .reads(Reach.HOLDER, Literals.VOICE_ROUTE__MEDIATION_SERVERS)
            .reads(Reach.REFERRING, Literals.POOL__VERSION)
            .reads(Reach.ALL, Literals.TOPOLOGY__PRODUCT);

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
        return Reads.selectionsOnly();
    }

    @Override
    public void check(StateContext context, Reporter report) {
        Optional<Pool> routed = context.select(LEGACY_ROUTES).stream()
                .flatMap(route -> route.getMediationServers().stream()).filter(Generations::legacy).findFirst();
        Set<Pool> all = routed.isEmpty() ? Set.of() : serversAtTheBeginning(context);
        for (Pool pool : context.select(POOLS)) {
            FrontEnd frontEnd = TopologyIndex.role(pool, FrontEnd.class).orElseThrow();
            Pool own = frontEnd.getMediation();
            if (own != null && Generations.legacy(own)) {
                report.at(frontEnd, Literals.FRONT_END__MEDIATION).finding(pool, own);
            } else if (routed.isPresent() && all.size() <= 1) {
                report.at(frontEnd, Literals.FRONT_END__MEDIATION).finding(pool, routed.get());
            } else if (routed.isPresent()) {
                report.at(frontEnd, Literals.FRONT_END__MEDIATION)
                        .variant("several", pool, all.size(), all.iterator().next());
            }
        }
    }

    /**
     * Where voice routes lead in the legacy topology. A remark names these, since it would have to be made again for
     * each pool whenever a route is led on if it named those that are left.
     */
    private static Set<Pool> serversAtTheBeginning(StateContext context) {
        VoiceSettings voice = context.legacy().topology().getVoice();
        return voice == null ? Set.of() : voice.getRoutes().stream()
                .flatMap(route -> route.getMediationServers().stream()).filter(Generations::legacy)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
