// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StateView;
import org.passerelle.planning.StepContext;
import org.passerelle.topology.CstaGateway;
import org.passerelle.topology.ExchangeServer;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.RemoteCallControl;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.TrustedApplications;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;

/** Applications and servers that work with the pools: Exchange, trusted applications, CSTA gateways, address book. */
final class Services {

    private Services() {
    }

    /** Makes the Exchange server that the step is about a trusted application of the target. */
    static void outlookWebApp(StepContext context) {
        context.subject().target(ExchangeServer.class).ifPresent(server -> {
            exchange(context, server);
            if (server.getHost() != null) {
                trustedPoolNamed(context.situation(), server.getHost().getFqdn(), context);
            }
        });
        Definition.publish(context);
    }

    /** Gives an Exchange server the values of the target. */
    static void exchange(StepContext context, ExchangeServer server) {
        if (server.getHost() != null) {
            Definition.host(context, server.getHost());
        }
        context.bring(server, Literals.EXCHANGE_SERVER__UM_POOLS);
    }

    private static void trustedPoolNamed(Situation situation, Fqdn name, StepContext context) {
        situation.targetIndex().roles(TrustedApplications.class).stream()
                .filter(role -> name != null && name.equals(TopologyIndex.poolOf(role).getFqdn())).forEach(role -> {
                    Definition.define(context, TopologyIndex.poolOf(role));
                    role.getApplications().forEach(context::bring);
                });
    }

    /** Defines the trusted application pool that the step is about. */
    static void trustedPool(StepContext context) {
        context.subject().target(Pool.class).ifPresent(pool -> Definition.publish(context, pool));
    }

    /** Creates the applications of the trusted application pool that the step is about. */
    static void applications(StepContext context) {
        context.subject().target(Pool.class).flatMap(pool -> TopologyIndex.role(pool, TrustedApplications.class))
                .filter(role -> context.inState(role).isPresent())
                .ifPresent(role -> role.getApplications().forEach(context::bring));
        Definition.publish(context);
    }

    /** Whether a trusted application pool has a step of its own as an Exchange server or CSTA gateway. */
    static boolean definedApart(Situation situation, Pool pool) {
        return situation.derived(DefinedApart.class, DefinedApart::new).names.contains(pool.getFqdn());
    }

    /** The names of the servers and gateways that have steps of their own. */
    private static final class DefinedApart {

        private final Set<Fqdn> names = new HashSet<>();

        DefinedApart(Situation situation) {
            situation.target().getExchangeServers().stream()
                    .filter(server -> server.isClientAccess() || server.isOutlookWebAppIm()).map(ExchangeServer::getHost)
                    .filter(Objects::nonNull).map(Host::getFqdn).forEach(names::add);
            if (situation.target().getRemoteCallControl() != null) {
                situation.target().getRemoteCallControl().getGateways().forEach(gateway -> names.add(gateway.getFqdn()));
            }
        }
    }

    /** Takes the CSTA gateway that the step is about from the hosts that legacy pools let in. */
    static void removeAuthorizedHost(StepContext context) {
        context.subject().legacy(CstaGateway.class).map(CstaGateway::getFqdn).ifPresent(name ->
                Look.legacyFrontEnds(context).forEach(pool -> pool.getAuthorizedHosts().remove(name)));
    }

    /** Whether no legacy pool lets the CSTA gateway that the step is about in any more. */
    static boolean authorizedHostRemoved(StateView view) {
        return view.subject().legacy(CstaGateway.class).map(CstaGateway::getFqdn).map(name ->
                Look.legacyFrontEnds(view).stream().noneMatch(pool -> pool.getAuthorizedHosts().contains(name)))
                .orElse(true);
    }

    /** Whether the pools that let the CSTA gateway in home no users any more. */
    static boolean remoteCallControlUsersMoved(StateView view) {
        return view.subject().legacy(CstaGateway.class).map(gateway -> Look.legacyFrontEnds(view).stream()
                .filter(pool -> pool.getAuthorizedHosts().contains(gateway.getFqdn())
                        || Look.inState(view, gateway.getRoutedBy()).contains(pool))
                .allMatch(pool -> view.users(pool) == 0)).orElse(true);
    }

    /** Routes the requests of new pools to the CSTA gateway that the step is about. */
    static void remoteCallControl(StepContext context) {
        CstaGateway legacy = context.subject().legacy(CstaGateway.class).orElse(null);
        if (legacy == null) {
            return;
        }
        RemoteCallControl target = context.situation().target().getRemoteCallControl();
        CstaGateway wanted = target == null ? null : target.getGateways().stream()
                .filter(other -> Objects.equals(other.getFqdn(), legacy.getFqdn())).findFirst().orElse(null);
        context.inState(legacy).ifPresent(gateway -> gateway.getRoutedBy().clear());
        if (wanted != null) {
            context.bring(wanted);
        } else {
            context.inState(legacy).ifPresent(gateway -> {
                legacy.getRoutedBy().forEach(pool -> context.situation().successor(pool).flatMap(context::inState)
                        .filter(next -> !gateway.getRoutedBy().contains(next)).ifPresent(gateway.getRoutedBy()::add));
            });
        }
        trustedPoolNamed(context.situation(), legacy.getFqdn(), context);
        Definition.publish(context);
    }

    /** Copies the normalisation rules of the pool that the step is about. */
    static void addressBook(StepContext context) {
        context.subject().legacy(Pool.class).flatMap(context.situation()::successor).ifPresent(target -> {
            context.inState(target).ifPresent(pool -> context.poolStateOf(pool).setAddressBookCopied(true));
        });
    }

    /** Whether the legacy pool whose share is copied is still in service. */
    static boolean legacyShareThere(StateView view) {
        return Look.legacyPool(view).filter(pool -> !Look.fact(view, pool, PoolState::isDeactivated)).isPresent();
    }
}
