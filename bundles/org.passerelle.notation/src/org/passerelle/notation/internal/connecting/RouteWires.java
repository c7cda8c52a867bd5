// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.connecting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.passerelle.notation.Appearance;
import org.passerelle.notation.editing.Refusal;
import org.passerelle.topology.Edge;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.derived.Versions;

/**
 * Federation routes. A line goes from an Edge pool to the partners, for which the topology stands; it is the route of all
 * sites that name the pool. Drawn from a pool it becomes the route of the pool's site, drawn from a site to a pool that of
 * the site.
 */
final class RouteWires implements Wires {

    private static final List<EReference> ROUTES = List.of(Literals.SITE__FEDERATION_ROUTE, Literals.SITE__XMPP_ROUTE);

    @Override
    public boolean starts(EObject source) {
        return source instanceof Site || source instanceof Pool pool && edge(pool).isPresent();
    }

    private static Optional<Edge> edge(Pool pool) {
        return TopologyIndex.role(pool, Edge.class);
    }

    private static Site site(EObject source) {
        return source instanceof Site site ? site : source.eContainer() instanceof Site site ? site : null;
    }

    @Override
    public Optional<Refusal> refusal(EObject source, EObject target) {
        if (!starts(source)) {
            return Optional.of(Refusal.of("not-from"));
        }
        boolean right = source instanceof Pool ? target instanceof Topology : target instanceof Pool pool && edge(pool).isPresent();
        if (!right || site(source) == null) {
            return Optional.of(Refusal.of("not-to"));
        }
        Pool present = site(source).getFederationRoute();
        Pool wanted = source instanceof Pool pool ? pool : (Pool) target;
        return present == null ? Optional.empty() : present == wanted ? Optional.of(Refusal.of("already"))
                : Optional.of(Refusal.of("taken", Appearance.in(Locale.ROOT).label(present)));
    }

    /** A pool that the route leads through does federate. */
    @Override
    public void connect(EObject source, EObject target) {
        Pool pool = source instanceof Pool own ? own : (Pool) target;
        site(source).setFederationRoute(pool);
        edge(pool).ifPresent(edge -> edge.setFederation(true));
    }

    @Override
    public void disconnect(EObject source, EObject target) {
        if (source instanceof Site site) {
            ROUTES.stream().filter(route -> site.eGet(route) == target).forEach(site::eUnset);
        } else {
            change(source, null);
        }
    }

    private static void change(EObject from, Pool to) {
        Topology topology = Versions.topologyOf(from);
        for (Site site : topology == null ? List.<Site>of() : topology.getSites()) {
            ROUTES.stream().filter(route -> site.eGet(route) == from).forEach(route -> site.eSet(route, to));
        }
    }

    @Override
    public Optional<Refusal> sourceRefusal(EObject source, EObject target, EObject newSource) {
        if (source instanceof Site) {
            return refusal(newSource, target);
        }
        return newSource instanceof Pool pool && edge(pool).isPresent() ? Optional.empty() : Optional.of(Refusal.of("not-from"));
    }

    /** All routes through the pool lead through the new one. */
    @Override
    public void reconnectSource(EObject source, EObject target, EObject newSource) {
        if (source instanceof Site) {
            disconnect(source, target);
            connect(newSource, target);
        } else {
            change(source, (Pool) newSource);
            edge((Pool) newSource).ifPresent(edge -> edge.setFederation(true));
        }
    }

    @Override
    public Optional<Refusal> targetRefusal(EObject source, EObject target, EObject newTarget) {
        return source instanceof Site && newTarget instanceof Pool pool && edge(pool).isPresent() ? Optional.empty()
                : Optional.of(Refusal.of("not-to"));
    }
}
