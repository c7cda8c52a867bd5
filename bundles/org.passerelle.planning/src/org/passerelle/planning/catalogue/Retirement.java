// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.planning.StateView;
import org.passerelle.planning.StepContext;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.BackupSubject;
import org.passerelle.topology.CommunicatorWebAccess;
import org.passerelle.topology.Edge;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Host;
import org.passerelle.topology.HostState;
import org.passerelle.topology.NoticeKind;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.WindowState;
import org.passerelle.topology.derived.TopologyIndex;

/** Takes legacy servers out of service. */
final class Retirement {

    private Retirement() {
    }

    /** Uninstalls the computer that the step is about; a pool without computers left is deactivated. */
    static void server(StepContext context) {
        Look.host(context).ifPresent(host -> {
            HostState state = Look.inService(context, host);
            state.setRunning(false);
            state.setInstalled(false);
            for (Pool pool : Look.poolsOf(context, host)) {
                if (context.isLegacy(pool) && Look.everyHost(context, pool, fact -> !fact.isInstalled())) {
                    context.poolStateOf(pool).setDeactivated(true);
                }
            }
        });
    }

    /** Saves what an Archiving or Monitoring Server has recorded and uninstalls it. */
    static void recorder(StepContext context) {
        Look.host(context).ifPresent(host -> Look.poolsOf(context, host)
                .forEach(pool -> context.backUp(BackupSubject.ARCHIVING_DATA, pool)));
        server(context);
        for (Pool pool : Look.legacyFrontEnds(context)) {
            TopologyIndex.role(pool, FrontEnd.class).ifPresent(front -> {
                if (front.getArchivingServer() != null && gone(context, front.getArchivingServer())) {
                    front.setArchivingServer(null);
                }
                if (front.getMonitoringServer() != null && gone(context, front.getMonitoringServer())) {
                    front.setMonitoringServer(null);
                }
            });
        }
    }

    /** Announces the end of browser access and uninstalls its server. */
    static void webAccess(StepContext context) {
        context.announce(NoticeKind.WEB_ACCESS_RETIREMENT, null);
        server(context);
        Look.host(context).ifPresent(host -> Look.poolsOf(context, host).stream()
                .filter(pool -> TopologyIndex.role(pool, CommunicatorWebAccess.class).isPresent() && gone(context, pool))
                .toList().forEach(pool -> TrustedEntries.of(context.state(), pool).forEach(context::remove)));
    }

    /** Uninstalls a legacy Edge Server. Where no new Edge serves yet, the interruption begins with it. */
    static void edgeServer(StepContext context) {
        server(context);
        Look.host(context).ifPresent(host -> Look.poolsOf(context, host).stream().filter(pool -> gone(context, pool))
                .toList().forEach(pool -> TopologyIndex.role(pool, Edge.class).ifPresent(edge -> {
                    edge.setServing(false);
                    edge.setFederation(false);
                    edge.setPublicIm(false);
                })));
        boolean served = context.pools().stream().flatMap(pool -> TopologyIndex.role(pool, Edge.class).stream())
                .anyMatch(Edge::isServing);
        if (!served && context.deployment().getFederationWindow() != WindowState.OPEN) {
            context.announce(NoticeKind.FEDERATION_OUTAGE, null);
            context.deployment().setFederationWindow(WindowState.OPEN);
        }
    }

    private static boolean gone(StateView view, Pool pool) {
        return Look.fact(view, pool, PoolState::isDeactivated);
    }

    /** Whether every pool of users that the computer belongs to was signed off as empty. */
    static boolean provenEmpty(StateView view) {
        return Look.host(view).map(host -> Look.poolsOf(view, host).stream()
                .filter(pool -> view.isLegacy(pool) && TopologyIndex.role(pool, FrontEnd.class).isPresent())
                .allMatch(pool -> view.isAccepted(AcceptanceKind.POOL_EMPTY, pool, null))).orElse(true);
    }

    /** Whether the custom rules of the address book were copied from the pools that the computer belongs to. */
    static boolean addressBookSaved(StateView view) {
        return view.subject().legacy(Host.class).map(host -> view.situation().legacyFrontEnds().stream()
                .filter(pool -> pool.getAddressBook() != null && pool.getAddressBook().isCustomNormalization()
                        && Look.hosts(pool).anyMatch(other -> other == host))
                .allMatch(pool -> view.situation().successor(pool).flatMap(view::inState)
                        .filter(next -> Look.fact(view, next, PoolState::isAddressBookCopied)).isPresent())).orElse(true);
    }

    /** Whether every legacy pool is out of service. */
    static boolean allDeactivated(StateView view) {
        return view.pools().stream().filter(view::isLegacy).allMatch(pool -> gone(view, pool));
    }

    /** Whether the pools whose databases lie on the SQL server that the step is about are out of service. */
    static boolean databasesUnused(StateView view) {
        return view.subject().legacy(SqlServer.class).flatMap(view::inState).map(server -> server.getInstances().stream()
                .flatMap(instance -> instance.getStores().stream()).flatMap(store -> view.referrers(store).stream())
                .map(EObject::eContainer).filter(Pool.class::isInstance).map(Pool.class::cast)
                .allMatch(pool -> gone(view, pool))).orElse(true);
    }

    /** Drops the databases of the SQL server that the step is about. */
    static void databases(StepContext context) {
        context.subject().legacy(SqlServer.class).flatMap(context::inState).ifPresent(server -> {
            for (SqlInstance instance : List.copyOf(server.getInstances())) {
                context.remove(instance);
            }
            context.remove(server);
        });
    }

    /** Takes pools out with the facts about them. */
    static void discard(StepContext context, Pool pool) {
        List<EObject> facts = new ArrayList<>();
        for (EObject other : context.referrers(pool)) {
            if (other.eContainer() == context.deployment()) {
                facts.add(other);
            }
        }
        context.remove(pool);
        facts.forEach(context::remove);
    }
}
