// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.coexistence;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Interval;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.Selection;
import org.passerelle.rules.Selection.Reach;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.EdgePools;
import org.passerelle.rules.internal.Generations;
import org.passerelle.rules.internal.PoolSelections;
import org.passerelle.topology.Director;
import org.passerelle.topology.Edge;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;

/** A legacy Edge in service lets every new server connect. */
public final class Mrg034ServersAuthorised implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-034",
            "authorize-connection-to-office-communications-server-2007-r2-edge-server.md");
    private static final Selection<Pool> CONNECTING = PoolSelections.where((context, pool) ->
            Generations.current(pool) && connects(pool),
            Literals.POOL__MEMBERS, Literals.POOL_MEMBER__HOST, Literals.DIRECTOR__STATIC_ROUTE)
            .reads(Reach.REFERRING, Literals.HOST__FQDN);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Interval interval() {
        return Interval.from("OCS-05-02");
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(Literals.EDGE__SERVING, Literals.EDGE__INTERNAL_SERVERS);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        List<Edge> serving = EdgePools.legacy(context).stream().filter(Edge::isServing).toList();
        if (serving.isEmpty()) {
            return;
        }
        Set<Fqdn> wanted = wanted(context);
        for (Edge edge : serving) {
            Set<Fqdn> authorised = new HashSet<>(edge.getInternalServers());
            for (Fqdn server : wanted) {
                if (authorised.contains(server)) {
                    continue;
                }
                report.at(edge, Literals.EDGE__INTERNAL_SERVERS)
                        .finding(TopologyIndex.poolOf(edge), server);
            }
        }
    }

    private static Set<Fqdn> wanted(StateContext context) {
        Set<Fqdn> names = new LinkedHashSet<>();
        for (Pool pool : context.select(CONNECTING)) {
            names.add(pool.getFqdn());
            pool.getMembers().stream().map(PoolMember::getHost).filter(Objects::nonNull)
                    .forEach(host -> names.add(host.getFqdn()));
        }
        names.remove(null);
        return names;
    }

    private static boolean connects(Pool pool) {
        return TopologyIndex.role(pool, FrontEnd.class).isPresent()
                || TopologyIndex.role(pool, Director.class).map(Director::isStaticRoute).orElse(false);
    }
}
