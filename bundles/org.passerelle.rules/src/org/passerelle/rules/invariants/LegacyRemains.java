// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.Archiving;
import org.passerelle.topology.CommunicatorWebAccess;
import org.passerelle.topology.ContactKind;
import org.passerelle.topology.CstaGateway;
import org.passerelle.topology.Edge;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Monitoring;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.RemoteCallControl;
import org.passerelle.topology.Role;
import org.passerelle.topology.RoutedRole;
import org.passerelle.topology.TrustedService;
import org.passerelle.topology.VoiceRoute;
import org.passerelle.topology.XmppGateway;
import org.passerelle.topology.derived.TopologyIndex;

/** What is still homed on a legacy pool or depends on it. */
final class LegacyRemains {

    /**
     * One reason why a pool is not empty.
     *
     * @param variant part of the message key
     * @param what a number or an element
     */
    record Remain(String variant, Object what) { }

    private final StateContext context;
    private final Pool legacy;
    private final Pool pool;
    private final List<Remain> remains = new ArrayList<>();

    private LegacyRemains(StateContext context, Pool legacy, Pool pool) {
        this.context = context;
        this.legacy = legacy;
        this.pool = pool;
    }

    /**
     * @param legacy the pool as it was at the beginning
     * @param pool the same pool now
     */
    static List<Remain> of(StateContext context, Pool legacy, Pool pool) {
        LegacyRemains found = new LegacyRemains(context, legacy, pool);
        found.homed();
        found.dependent();
        if (found.last()) {
            found.deployment();
        }
        return List.copyOf(found.remains);
    }

    private void homed() {
        note("users", pool.homedUsers());
        note("numbers", pool.getAccessNumbers().size());
        note("directories", pool.getConferenceDirectories().size());
        note("contacts", pool.getContacts().size());
        if (pool.getResponseGroups() != null && !pool.getResponseGroups().isCopies()) {
            note("groups", pool.getResponseGroups().getWorkflows());
        }
        boolean unifiedMessaging = legacy.getContacts().stream().anyMatch(contact -> contact.getKind()
                == ContactKind.SUBSCRIBER_ACCESS || contact.getKind() == ContactKind.AUTO_ATTENDANT);
        if (unifiedMessaging && !context.facts().accepted(AcceptanceKind.UM_CONTACTS, pool)) {
            remains.add(new Remain("unverified", pool));
        }
    }

    private void note(String variant, int number) {
        if (number > 0) {
            remains.add(new Remain(variant, number));
        }
    }

    private void dependent() {
        for (TrustedService entry : context.topology().getTrustedServices()) {
            if (entry.getPool() == pool && !servedApart(entry)) {
                remains.add(new Remain("trusted", entry));
            }
        }
        RemoteCallControl control = context.topology().getRemoteCallControl();
        for (CstaGateway gateway : control == null ? List.<CstaGateway>of() : control.getGateways()) {
            if (gateway.getRoutedBy().contains(pool) || pool.getAuthorizedHosts().contains(gateway.getFqdn())) {
                remains.add(new Remain("control", gateway));
            }
        }
        hosted(CommunicatorWebAccess.class, "webAccess");
        hosted(GroupChat.class, "chat");
        routes(mediation -> TopologyIndex.poolOf(mediation) == pool || mediation.getNextHop() == pool);
    }

    /** Entries of servers that have a removal step of their own count with those servers. */
    private boolean servedApart(TrustedService entry) {
        return entry.getFqdn() != null && context.index().pools().stream().anyMatch(other -> other != pool
                && context.facts().deactivated(other) && (entry.getFqdn().equals(other.getFqdn())
                        || other.getMembers().stream().map(PoolMember::getHost)
                                .anyMatch(host -> host != null && entry.getFqdn().equals(host.getFqdn()))));
    }

    private <R extends RoutedRole> void hosted(Class<R> type, String variant) {
        for (R role : active(type)) {
            if (role.getNextHop() == pool) {
                remains.add(new Remain(variant, TopologyIndex.poolOf(role)));
            }
        }
    }

    private <R extends Role> List<R> active(Class<R> type) {
        return context.index().roles(type).stream().filter(role -> Generations.legacy(TopologyIndex.poolOf(role))
                && !context.facts().deactivated(TopologyIndex.poolOf(role))).toList();
    }

    private void routes(Predicate<Mediation> concerned) {
        if (context.topology().getVoice() == null) {
            return;
        }
        Set<Pool> servers = new HashSet<>();
        context.index().roles(Mediation.class).stream().filter(role -> Generations.legacy(TopologyIndex.poolOf(role)))
                .filter(concerned).forEach(role -> servers.add(TopologyIndex.poolOf(role)));
        for (VoiceRoute route : context.topology().getVoice().getRoutes()) {
            if (route.getMediationServers().stream().anyMatch(servers::contains)
                    || route.getTrunks().stream().anyMatch(trunk -> servers.contains(trunk.getMediation()))) {
                remains.add(new Remain("route", route));
            }
        }
    }

    /** Whether every other legacy pool that homed users is signed off or gone. */
    private boolean last() {
        return context.legacy().frontEnds().stream().filter(other -> other != legacy)
                .allMatch(other -> context.index().pool(other.getFqdn())
                        .map(now -> context.facts().accepted(AcceptanceKind.POOL_EMPTY, now)).orElse(true));
    }

    private void deployment() {
        active(Archiving.class).forEach(role -> remains.add(new Remain("recorder", TopologyIndex.poolOf(role))));
        active(Monitoring.class).forEach(role -> remains.add(new Remain("recorder", TopologyIndex.poolOf(role))));
        boolean wanted = context.target().roles(Edge.class).stream().anyMatch(Edge::isXmpp);
        boolean moved = context.index().roles(Edge.class).stream().anyMatch(Edge::isXmpp);
        if (wanted && !moved) {
            active(XmppGateway.class).forEach(role -> remains.add(new Remain("xmpp", TopologyIndex.poolOf(role))));
        }
        routes(mediation -> TopologyIndex.poolOf(mediation) != pool && mediation.getNextHop() != pool);
    }
}
