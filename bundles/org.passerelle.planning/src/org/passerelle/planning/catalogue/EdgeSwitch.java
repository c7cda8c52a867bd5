// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StateView;
import org.passerelle.planning.StepContext;
import org.passerelle.topology.Director;
import org.passerelle.topology.Edge;
import org.passerelle.topology.FederationSettings;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.NoticeKind;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.Role;
import org.passerelle.topology.Site;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.WindowState;
import org.passerelle.topology.derived.TopologyIndex;

/** Leads federation and media from the legacy Edge to the new one, step by step inside the announced window. */
final class EdgeSwitch {

    private EdgeSwitch() {
    }

    static void openWindow(StepContext context) {
        context.announce(NoticeKind.FEDERATION_OUTAGE, null);
        context.deployment().setFederationWindow(WindowState.OPEN);
        ExternalAccess.lowerTimeToLive(context);
    }

    static boolean windowOpen(StateView view) {
        return view.deployment().getFederationWindow() == WindowState.OPEN;
    }

    /** Takes the route over the legacy deployment from the site that the step is about. */
    static void releaseSite(StepContext context) {
        context.subject().target(Site.class).flatMap(context::inState).ifPresent(site -> site.setFederationRoute(null));
        Definition.publish(context);
    }

    /** Whether no site of the new version sends federation over the legacy deployment. */
    static boolean sitesReleased(StateView view) {
        return view.all(Site.class).stream().map(Site::getFederationRoute)
                .noneMatch(route -> route != null && view.isLegacy(route));
    }

    /** Merges again with the legacy Edge that the step is about no longer marked for federation. */
    static void legacyEdgeOff(StepContext context) {
        Look.legacyPool(context).flatMap(pool -> TopologyIndex.role(pool, Edge.class)).ifPresent(edge -> {
            edge.setFederation(false);
            edge.setPublicIm(false);
        });
        MergeEffects.record(context);
        Definition.publish(context);
    }

    static boolean legacyEdgesOff(StateView view) {
        return Look.activeLegacy(view, Edge.class).noneMatch(Edge::isFederation);
    }

    /** Enters the new Edge in the global settings of the legacy deployment. */
    static void legacyRoute(StepContext context) {
        FederationSettings federation = context.state().getFederation();
        if (federation == null) {
            federation = TopologyFactory.eINSTANCE.createFederationSettings();
            context.state().setFederation(federation);
        }
        federation.setGlobalRoute(null);
        FederationSettings settings = federation;
        federating(context.situation()).map(Pool::getFqdn).ifPresent(settings::setGlobalRouteFqdn);
    }

    /** Whether the legacy global settings name the new Edge; without users on legacy pools they no longer matter. */
    static boolean legacyRouteChanged(StateView view) {
        FederationSettings federation = view.state().getFederation();
        return view.legacyUsers() == 0 || federation != null && federation.getGlobalRouteFqdn() != null
                && federating(view.situation()).map(Pool::getFqdn)
                        .filter(federation.getGlobalRouteFqdn()::equals).isPresent();
    }

    /** The Edge pool of the target that federates. */
    static Optional<Pool> federating(Situation situation) {
        return situation.targetEdges().stream()
                .filter(pool -> TopologyIndex.role(pool, Edge.class).filter(Edge::isFederation).isPresent()).findFirst();
    }

    /** Turns federation on where the target has it, on the Edge and for every site. */
    static void newEdgeOn(StepContext context) {
        for (Pool target : context.situation().targetEdges()) {
            TopologyIndex.role(target, Edge.class).filter(edge -> context.inState(edge).isPresent()).ifPresent(edge ->
                    context.fill(edge, Literals.EDGE__FEDERATION, Literals.EDGE__PUBLIC_IM));
            pending(context, target);
        }
        for (Site site : context.situation().target().getSites()) {
            if (context.inState(site).isPresent() && (site.getFederationRoute() != null
                    || context.inState(site).get().getFederationRoute() != null)) {
                context.fill(site, Literals.SITE__FEDERATION_ROUTE);
            }
        }
    }

    /** Whether federation is where the target has it. */
    static boolean federationAsTarget(StateView view) {
        return view.situation().targetEdges().stream().allMatch(target -> {
            Optional<Edge> wanted = TopologyIndex.role(target, Edge.class);
            Optional<Edge> found = view.inState(target).flatMap(pool -> TopologyIndex.role(pool, Edge.class));
            return found.isPresent() && found.get().isFederation() == wanted.get().isFederation();
        });
    }

    /** Leads media of the pool that the step is about to the new Edge; those of Directors go with the pilot pool. */
    static void mediaPath(StepContext context) {
        Pool pool = context.subject().target(Pool.class).orElseThrow();
        media(context, pool);
        if (context.situation().pilotPool().filter(pilot -> pilot == pool).isPresent()) {
            context.situation().targetIndex().roles(Director.class).forEach(director ->
                    media(context, TopologyIndex.poolOf(director)));
        }
    }

    private static void media(StepContext context, Pool target) {
        for (Role role : target.getRoles()) {
            if (context.inState(role).isPresent()) {
                switch (role) {
                    case FrontEnd front -> context.fill(front, Literals.FRONT_END__MEDIA_EDGE);
                    case Director director -> context.fill(director, Literals.DIRECTOR__MEDIA_EDGE);
                    case Mediation mediation -> context.fill(mediation, Literals.MEDIATION__MEDIA_EDGE);
                    default -> { }
                }
            }
        }
        pending(context, target);
    }

    /** A change that is made in Topology Builder but not published yet. */
    private static void pending(StepContext context, Pool target) {
        context.inState(target).ifPresent(pool -> context.poolStateOf(pool).setPublished(false));
    }

    /** Whether media of every new pool go where the target leads them. */
    static boolean mediaAsTarget(StateView view) {
        return view.situation().targetFrontEnds().stream().allMatch(target -> {
            Optional<FrontEnd> found = view.inState(target).flatMap(pool -> TopologyIndex.role(pool, FrontEnd.class));
            return found.isPresent() && Objects.equals(name(found.get().getMediaEdge()),
                    TopologyIndex.role(target, FrontEnd.class).map(FrontEnd::getMediaEdge).map(EdgeSwitch::name)
                            .orElse(null));
        });
    }

    private static String name(Pool pool) {
        return pool == null || pool.getFqdn() == null ? null : pool.getFqdn().key();
    }

    static void publishAll(StepContext context) {
        for (Pool pool : List.copyOf(context.pools())) {
            if (!context.isLegacy(pool)) {
                context.poolStateOf(pool).setPublished(true);
            }
        }
        Definition.publish(context);
    }

    /** Whether every change of new Edge pools and Front End pools is published. */
    static boolean allPublished(StateView view) {
        return view.situation().targetEdges().stream().map(view::inState)
                .allMatch(pool -> pool.isPresent() && Look.fact(view, pool.get(), PoolState::isPublished))
                && view.situation().targetFrontEnds().stream().map(view::inState)
                        .allMatch(pool -> pool.isPresent() && Look.fact(view, pool.get(), PoolState::isPublished));
    }
}
