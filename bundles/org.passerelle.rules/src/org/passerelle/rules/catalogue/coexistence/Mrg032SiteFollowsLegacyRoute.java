// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.coexistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Interval;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.Selection;
import org.passerelle.rules.Selection.Reach;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.FederatingEdges;
import org.passerelle.rules.internal.Generations;
import org.passerelle.rules.internal.PoolSelections;
import org.passerelle.topology.CentralSite;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.Site;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.TopologyIndex;

/** During coexistence new sites federate through the legacy Director, or the legacy Edge where there is no Director. */
public final class Mrg032SiteFollowsLegacyRoute implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-032",
            "connect-pilot-pool-to-legacy-edge-servers_1.md");
    private static final Selection<Pool> DIRECTORS = PoolSelections.where(
            (context, pool) -> Generations.legacy(pool) && pool.kind() == PoolKind.DIRECTOR);
    private static final Selection<Site> HOMES = Selection.of(Site.class, context -> context.topology().getSites(),
            (context, site) -> site instanceof CentralSite && homesUsers(site))
            .reads(Reach.HOLDER, Literals.SITE__POOLS, Literals.POOL__ROLES, Literals.POOL__VERSION,
                    Literals.SITE__FEDERATION_ROUTE)
            .reads(Reach.ALL, Literals.TOPOLOGY__PRODUCT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Interval interval() {
        return Interval.between("OCS-05-01", "OCS-08-02");
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(Literals.EDGE__FEDERATION);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        Optional<Pool> edge = FederatingEdges.of(context).legacy();
        if (edge.isEmpty()) {
            return;
        }
        List<Pool> directors = context.select(DIRECTORS);
        List<Pool> wanted = directors.isEmpty() ? List.of(edge.get()) : directors;
        for (Site site : context.select(HOMES)) {
            if (!leadsTo(wanted, site.getFederationRoute())) {
                report.at(site, Literals.SITE__FEDERATION_ROUTE)
                        .finding(site, wanted.getFirst());
            }
        }
    }

    private static boolean homesUsers(Site site) {
        return site.getPools().stream()
                .anyMatch(pool -> Generations.current(pool) && TopologyIndex.role(pool, FrontEnd.class).isPresent());
    }

    private static boolean leadsTo(List<Pool> wanted, Pool route) {
        return route != null && wanted.contains(route);
    }
}
