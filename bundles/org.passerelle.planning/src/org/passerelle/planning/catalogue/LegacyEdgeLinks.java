// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.InternalEList;
import org.passerelle.planning.Facts;
import org.passerelle.planning.StateView;
import org.passerelle.planning.StepContext;
import org.passerelle.topology.Director;
import org.passerelle.topology.Edge;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Site;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;

/** Connects new pools with the legacy Edge Servers while those carry the external traffic. */
final class LegacyEdgeLinks {

    private LegacyEdgeLinks() {
    }

    /** Leads federation and media of the pool that the step is about, and of its site, over the legacy Edge. */
    static void connect(StepContext context) {
        Optional<Pool> pool = Look.targetPool(context);
        List<Pool> edges = Look.activeLegacy(context, Edge.class).map(TopologyIndex::poolOf).toList();
        if (pool.isEmpty() || edges.isEmpty()) {
            return;
        }
        TopologyIndex.role(pool.get(), FrontEnd.class).ifPresent(front -> front.setMediaEdge(edges.getFirst()));
        Site site = pool.get().site();
        if (site != null && Facts.LEGACY_FEDERATION.holds(context.situation())) {
            site.setFederationRoute(route(context).orElse(edges.getFirst()));
        }
        Definition.publish(context);
    }

    /** The way of federation over the legacy deployment: its Director, else its federating Edge. */
    private static Optional<Pool> route(StateView view) {
        return Look.activeLegacy(view, Director.class).map(TopologyIndex::poolOf).findFirst()
                .or(() -> Look.activeLegacy(view, Edge.class).filter(Edge::isFederation).map(TopologyIndex::poolOf)
                        .findFirst());
    }

    /** Whether the legacy Edge that carries federation still does. */
    static boolean legacyEdgeInUse(StateView view) {
        return Look.activeLegacy(view, Edge.class).anyMatch(Edge::isServing)
                && (!Facts.LEGACY_FEDERATION.holds(view.situation())
                        || Look.activeLegacy(view, Edge.class).anyMatch(Edge::isFederation));
    }

    /** Whether media of the pilot pool pass through a legacy Edge. */
    static boolean pilotConnected(StateView view) {
        return view.situation().pilotPool().flatMap(view::inState).map(pool -> connected(view, pool)).orElse(false);
    }

    /** Whether media of every new pool pass through a legacy Edge, as long as there is one. */
    static boolean everyPoolConnected(StateView view) {
        return Look.activeLegacy(view, Edge.class).findAny().isEmpty()
                || view.situation().targetFrontEnds().stream()
                        .allMatch(target -> view.inState(target).filter(pool -> connected(view, pool)).isPresent());
    }

    private static boolean connected(StateView view, Pool pool) {
        return TopologyIndex.role(pool, FrontEnd.class).map(FrontEnd::getMediaEdge).filter(view::isLegacy).isPresent();
    }

    /** Enters the new servers, pools and Directors on the Edge Server that the step is about. */
    static void authorise(StepContext context) {
        Set<Fqdn> names = new LinkedHashSet<>();
        for (Pool pool : context.situation().targetFrontEnds()) {
            Look.hosts(pool).map(Host::getFqdn).filter(name -> name != null).forEach(names::add);
            if (pool.getFqdn() != null) {
                names.add(pool.getFqdn());
            }
        }
        for (Director director : context.situation().targetIndex().roles(Director.class)) {
            Pool pool = TopologyIndex.poolOf(director);
            if (pool.getFqdn() != null) {
                names.add(pool.getFqdn());
            }
        }
        Look.host(context).ifPresent(host -> Look.poolsOf(context, host).forEach(pool ->
                TopologyIndex.role(pool, Edge.class).ifPresent(edge -> enter(names, edge))));
    }

    /** A list of the model that looks through itself for every name it gets would take long. */
    private static void enter(Set<Fqdn> names, Edge edge) {
        Set<Fqdn> known = new HashSet<>(edge.getInternalServers());
        ((InternalEList<Fqdn>) edge.getInternalServers())
                .addAllUnique(names.stream().filter(name -> !known.contains(name)).toList());
    }
}
