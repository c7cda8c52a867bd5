// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.passerelle.migration.RouteChange;
import org.passerelle.planning.StateView;
import org.passerelle.planning.StepContext;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Host;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Role;
import org.passerelle.topology.Site;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.Trunk;
import org.passerelle.topology.VoiceRoute;
import org.passerelle.topology.derived.TopologyIndex;

/** Leads calls from the legacy Mediation Servers to the new ones. */
final class VoiceEffects {

    private VoiceEffects() {
    }

    /** Installs the gateway that the step is about, or upgrades it in its place. */
    static void certify(StepContext context) {
        context.subject().target(PstnGateway.class).ifPresent(target -> {
            if (target.getHost() != null) {
                Definition.host(context, target.getHost());
            }
            Definition.site(context, (Site) target.eContainer());
            context.bring(target, Literals.PSTN_GATEWAY__TRUNKS);
        });
    }

    /** Whether the gateway that the step is about is qualified for the new version. */
    static boolean certified(StateView view) {
        return view.subject().target(PstnGateway.class).map(target -> view.inState(target)
                .filter(gateway -> gateway.getQualifiedFor().stream()
                        .anyMatch(version -> version.compareTo(ProductVersion.LYNC_2013) >= 0)
                        || gateway.getQualifiedFor().isEmpty()).isPresent()).orElse(true);
    }

    /** Associates the gateway that the step is about with new Mediation Servers by its root trunks. */
    static void associate(StepContext context) {
        context.subject().target(PstnGateway.class).ifPresent(target -> {
            certify(context);
            context.inState((Site) target.eContainer()).ifPresent(site -> context.inState(target)
                    .filter(gateway -> gateway.eContainer() != site).ifPresent(site.getGateways()::add));
            target.getTrunks().stream().filter(Trunk::isRoot).forEach(trunk -> trunk(context, trunk));
            mediationSettings(context, target);
        });
        Definition.publish(context);
    }

    /** Creates the trunk that the step is about. */
    static void furtherTrunk(StepContext context) {
        context.subject().target(Trunk.class).ifPresent(trunk -> {
            trunk(context, trunk);
            mediationSettings(context, (PstnGateway) trunk.eContainer());
        });
        Definition.publish(context);
    }

    private static void trunk(StepContext context, Trunk target) {
        Trunk trunk = context.bring(target);
        if (trunk.getMediation() == null && target.getMediation() != null) {
            collocated(context, target.getMediation()).ifPresent(trunk::setMediation);
        }
    }

    /** Until a stand-alone Mediation Server is there, the pool behind it does its work. */
    private static Optional<Pool> collocated(StateView view, Pool standAlone) {
        return TopologyIndex.role(standAlone, Mediation.class).map(Mediation::getNextHop).flatMap(view::inState)
                .or(() -> view.situation().pilotPool().flatMap(view::inState));
    }

    private static void mediationSettings(StepContext context, PstnGateway target) {
        for (Trunk trunk : target.getTrunks()) {
            Pool pool = trunk.getMediation();
            if (pool != null) {
                TopologyIndex.role(pool, Mediation.class).filter(role -> context.inState(role).isPresent())
                        .ifPresent(role -> context.fill(role, Literals.MEDIATION__DEFAULT_TRUNK,
                                Literals.MEDIATION__GATEWAYS));
            }
        }
    }

    /** Leads the voice route that the step is about to trunks of new Mediation Servers. */
    static void reroute(StepContext context) {
        VoiceRoute legacy = context.subject().legacy(VoiceRoute.class).orElse(null);
        Optional<VoiceRoute> found = legacy == null ? Optional.empty() : context.inState(legacy);
        if (found.isEmpty()) {
            return;
        }
        List<Trunk> trunks = Look.inState(context, trunks(context, legacy));
        if (trunks.isEmpty()) {
            return;
        }
        found.get().getTrunks().clear();
        found.get().getTrunks().addAll(trunks);
        found.get().getMediationServers().clear();
    }

    /** The trunks that a legacy route gets: those the migration names, those of the target's route, or the successors'. */
    static List<Trunk> trunks(StateView view, VoiceRoute legacy) {
        Optional<RouteChange> change = view.subject().migration(RouteChange.class);
        if (change.isPresent() && !change.get().getTrunks().isEmpty()) {
            return change.get().getTrunks();
        }
        Optional<VoiceRoute> target = view.subject().target(VoiceRoute.class);
        if (target.isPresent() && !target.get().getTrunks().isEmpty()) {
            return target.get().getTrunks();
        }
        Set<Trunk> trunks = new LinkedHashSet<>();
        for (Pool mediation : legacy.getMediationServers()) {
            TopologyIndex.role(mediation, Mediation.class).ifPresent(role -> role.getGateways().forEach(gateway ->
                    view.situation().successor(gateway).ifPresent(next -> next.getTrunks().stream().filter(Trunk::isRoot)
                            .forEach(trunks::add))));
        }
        return List.copyOf(trunks);
    }

    /** Whether a trunk that the route can take is there and leads to a new Mediation Server. */
    static boolean trunkThere(StateView view) {
        return view.subject().legacy(VoiceRoute.class).map(route -> trunks(view, route).stream().map(view::inState)
                .anyMatch(trunk -> trunk.isPresent() && trunk.get().getMediation() != null
                        && !view.isLegacy(trunk.get().getMediation()))).orElse(true);
    }

    /** Whether a legacy route has to change. */
    static boolean leadsToLegacy(VoiceRoute route) {
        return route != null && (!route.getMediationServers().isEmpty() || !route.getTrunks().isEmpty());
    }

    /** Whether no route depends on a legacy Mediation Server. */
    static boolean routesMoved(StateView view) {
        return view.all(VoiceRoute.class).stream().noneMatch(route ->
                route.getMediationServers().stream().anyMatch(view::isLegacy)
                        || route.getTrunks().stream().anyMatch(trunk -> trunk.getMediation() != null
                                && view.isLegacy(trunk.getMediation())));
    }

    /** Gives the voice route that the step is about the values of the target. */
    static void targetRoute(StepContext context) {
        context.subject().target(VoiceRoute.class).ifPresent(route -> {
            route.getUsages().forEach(context::bring);
            context.inState(route).ifPresent(found -> {
                found.getTrunks().clear();
                found.getUsages().clear();
                found.getMediationServers().clear();
            });
            context.bring(route);
        });
    }

    /** Whether a step has to give a route of the target its values. */
    static boolean differs(VoiceRoute legacy, VoiceRoute target) {
        if (target == null) {
            return false;
        }
        return legacy == null || !Objects.equals(legacy.getPattern(), target.getPattern())
                || !names(legacy).equals(names(target))
                || !Objects.equals(legacy.getDescription(), target.getDescription())
                || target.getTrunks().stream().anyMatch(trunk -> !trunk.isRoot());
    }

    private static Set<String> names(VoiceRoute route) {
        Set<String> names = new LinkedHashSet<>();
        route.getUsages().forEach(usage -> names.add(usage.getName()));
        return names;
    }

    /** Installs the stand-alone Mediation Server that the step is about and ends the collocation. */
    static void standAlone(StepContext context) {
        Pool target = context.subject().target(Pool.class).orElseThrow();
        Definition.define(context, target);
        Installation.pool(context, target);
        TopologyIndex.role(target, Mediation.class).ifPresent(role -> context.fill(role, Literals.MEDIATION__MEDIA_EDGE,
                Literals.MEDIATION__DEFAULT_TRUNK, Literals.MEDIATION__GATEWAYS));
        for (Pool front : context.situation().targetFrontEnds()) {
            TopologyIndex.role(front, FrontEnd.class)
                    .filter(role -> role.getMediation() == target && context.inState(role).isPresent())
                    .ifPresent(role -> context.fill(role, Literals.FRONT_END__MEDIATION));
        }
        boolean allThere = context.situation().targetIndex().pools(PoolKind.MEDIATION).stream()
                .allMatch(pool -> context.inState(pool).isPresent());
        if (allThere) {
            endCollocation(context);
        }
        Definition.publish(context);
    }

    private static void endCollocation(StepContext context) {
        for (Pool target : context.situation().targetFrontEnds()) {
            if (TopologyIndex.role(target, Mediation.class).isEmpty()) {
                context.inState(target).flatMap(pool -> TopologyIndex.role(pool, Mediation.class).map(Role.class::cast))
                        .ifPresent(context::remove);
            }
        }
    }

    /** Whether the gateways of the legacy Mediation Servers on the computer are attached to new ones. */
    static boolean gatewaysReplaced(StateView view) {
        return view.subject().legacy(Host.class).map(host -> view.situation().legacyIndex()
                .roles(Mediation.class).stream().filter(role -> Look.hosts(TopologyIndex.poolOf(role))
                        .anyMatch(other -> other == host))
                .flatMap(role -> role.getGateways().stream()).allMatch(gateway -> attached(view, gateway))).orElse(true);
    }

    private static boolean attached(StateView view, PstnGateway legacy) {
        return view.situation().successor(legacy).map(target -> view.inState(target).filter(gateway -> gateway.getTrunks()
                .stream().anyMatch(trunk -> trunk.getMediation() != null && !view.isLegacy(trunk.getMediation())))
                .isPresent()).orElse(true);
    }
}
