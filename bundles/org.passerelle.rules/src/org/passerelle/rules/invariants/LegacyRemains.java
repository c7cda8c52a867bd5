// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.Archiving;
import org.passerelle.topology.CommunicatorWebAccess;
import org.passerelle.topology.ContactKind;
import org.passerelle.topology.CstaGateway;
import org.passerelle.topology.Edge;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.Monitoring;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.RemoteCallControl;
import org.passerelle.topology.Role;
import org.passerelle.topology.RoutedRole;
import org.passerelle.topology.TrustedService;
import org.passerelle.topology.XmppGateway;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;

/** What is still homed on legacy pools or depends on them; what is needed for all pools is gathered once. */
final class LegacyRemains {

    /**
     * One reason why a pool is not empty.
     *
     * @param variant part of the message key
     * @param what a number or an element
     */
    record Remain(String variant, Object what) { }

    private final StateContext context;
    private final Map<Pool, List<TrustedService>> entries = new HashMap<>();
    private final Map<Pool, List<Pool>> webAccess;
    private final Map<Pool, List<Pool>> chat;
    private final LegacyRoutes routes;
    private final Set<Pool> open = new HashSet<>();
    private final List<Remain> ofDeployment = new ArrayList<>();

    private LegacyRemains(StateContext context) {
        this.context = context;
        this.webAccess = byNextHop(CommunicatorWebAccess.class);
        this.chat = byNextHop(GroupChat.class);
        this.routes = new LegacyRoutes(context);
        Set<Fqdn> apart = servedApart();
        for (TrustedService entry : context.topology().getTrustedServices()) {
            if (!apart.contains(entry.getFqdn())) {
                entries.computeIfAbsent(entry.getPool(), any -> new ArrayList<>()).add(entry);
            }
        }
        for (Pool legacy : context.legacy().frontEnds()) {
            if (context.index().pool(legacy.getFqdn())
                    .filter(now -> !context.facts().accepted(AcceptanceKind.POOL_EMPTY, now)).isPresent()) {
                open.add(legacy);
            }
        }
        if (open.size() <= 1) {
            deployment();
        }
    }

    /** What remains in a state. */
    static LegacyRemains in(StateContext context) {
        return new LegacyRemains(context);
    }

    /** Names of servers that have a removal step of their own; trusted entries of theirs count with those servers. */
    private Set<Fqdn> servedApart() {
        Set<Fqdn> names = new HashSet<>();
        for (Pool pool : context.index().pools()) {
            if (context.facts().deactivated(pool)) {
                names.add(pool.getFqdn());
                pool.getMembers().stream().map(PoolMember::getHost).filter(Objects::nonNull)
                        .forEach(host -> names.add(host.getFqdn()));
            }
        }
        names.remove(null);
        return names;
    }

    private <R extends RoutedRole> Map<Pool, List<Pool>> byNextHop(Class<R> type) {
        Map<Pool, List<Pool>> found = new HashMap<>();
        active(type).forEach(role -> found.computeIfAbsent(role.getNextHop(), any -> new ArrayList<>())
                .add(TopologyIndex.poolOf(role)));
        return found;
    }

    private <R extends Role> List<R> active(Class<R> type) {
        return context.index().roles(type).stream().filter(role -> Generations.legacy(TopologyIndex.poolOf(role))
                && !context.facts().deactivated(TopologyIndex.poolOf(role))).toList();
    }

    /**
     * @param legacy the pool as it was at the beginning
     * @param pool the same pool now
     * @return why it is not empty
     */
    List<Remain> of(Pool legacy, Pool pool) {
        List<Remain> remains = new ArrayList<>();
        homed(legacy, pool, remains);
        dependent(pool, remains);
        if (open.isEmpty() || open.size() == 1 && open.contains(legacy)) {
            remains.addAll(ofDeployment);
            routes.notThrough(pool).forEach(route -> remains.add(new Remain("route", route)));
        }
        return List.copyOf(remains);
    }

    private void homed(Pool legacy, Pool pool, List<Remain> remains) {
        note("users", pool.homedUsers(), remains);
        note("numbers", pool.getAccessNumbers().size(), remains);
        note("directories", pool.getConferenceDirectories().size(), remains);
        note("contacts", pool.getContacts().size(), remains);
        if (pool.getResponseGroups() != null && !pool.getResponseGroups().isCopies()) {
            note("groups", pool.getResponseGroups().getWorkflows(), remains);
        }
        boolean unifiedMessaging = legacy.getContacts().stream().anyMatch(contact -> contact.getKind()
                == ContactKind.SUBSCRIBER_ACCESS || contact.getKind() == ContactKind.AUTO_ATTENDANT);
        if (unifiedMessaging && !context.facts().accepted(AcceptanceKind.UM_CONTACTS, pool)) {
            remains.add(new Remain("unverified", pool));
        }
    }

    private static void note(String variant, int number, List<Remain> remains) {
        if (number > 0) {
            remains.add(new Remain(variant, number));
        }
    }

    private void dependent(Pool pool, List<Remain> remains) {
        entries.getOrDefault(pool, List.of()).forEach(entry -> remains.add(new Remain("trusted", entry)));
        RemoteCallControl control = context.topology().getRemoteCallControl();
        for (CstaGateway gateway : control == null ? List.<CstaGateway>of() : control.getGateways()) {
            if (gateway.getRoutedBy().contains(pool) || pool.getAuthorizedHosts().contains(gateway.getFqdn())) {
                remains.add(new Remain("control", gateway));
            }
        }
        webAccess.getOrDefault(pool, List.of()).forEach(server -> remains.add(new Remain("webAccess", server)));
        chat.getOrDefault(pool, List.of()).forEach(server -> remains.add(new Remain("chat", server)));
        routes.through(pool).forEach(route -> remains.add(new Remain("route", route)));
    }

    private void deployment() {
        active(Archiving.class).forEach(role -> ofDeployment.add(new Remain("recorder", TopologyIndex.poolOf(role))));
        active(Monitoring.class).forEach(role -> ofDeployment.add(new Remain("recorder", TopologyIndex.poolOf(role))));
        boolean wanted = context.target().roles(Edge.class).stream().anyMatch(Edge::isXmpp);
        boolean moved = context.index().roles(Edge.class).stream().anyMatch(Edge::isXmpp);
        if (wanted && !moved) {
            active(XmppGateway.class).forEach(role -> ofDeployment.add(new Remain("xmpp", TopologyIndex.poolOf(role))));
        }
    }
}
