// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.rules.Selection;
import org.passerelle.rules.Selection.Reach;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.internal.EdgePools;
import org.passerelle.rules.internal.Generations;
import org.passerelle.rules.internal.PoolSelections;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.Archiving;
import org.passerelle.topology.CommunicatorWebAccess;
import org.passerelle.topology.ContactKind;
import org.passerelle.topology.CstaGateway;
import org.passerelle.topology.Edge;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.Monitoring;
import org.passerelle.topology.Pool;
import org.passerelle.topology.RemoteCallControl;
import org.passerelle.topology.Role;
import org.passerelle.topology.RoutedRole;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.TrustedService;
import org.passerelle.topology.XmppGateway;
import org.passerelle.topology.derived.TopologyIndex;

/** What is still homed on legacy pools or depends on them; what is needed for all pools is gathered once. */
final class LegacyRemains {

    /**
     * One reason why a pool is not empty.
     *
     * @param variant part of the message key
     * @param what a number or an element
     */
    record Remain(String variant, Object what) { }

    private static final Selection<Pool> OPEN = accepted(PoolSelections.ofLegacyFrontEnds(
            (context, pool) -> !context.facts().accepted(AcceptanceKind.POOL_EMPTY, pool)));
    private static final Selection<Pool> SIGNED_OFF = accepted(PoolSelections.ofLegacyFrontEnds(LegacyRemains::signedOff));
    private static final Selection<Pool> AUTHORISING = accepted(PoolSelections.ofLegacyFrontEnds((context, pool) ->
            signedOff(context, pool) && !pool.getAuthorizedHosts().isEmpty(), Literals.POOL__AUTHORIZED_HOSTS));
    private static final Selection<Pool> HOMING = accepted(PoolSelections.ofLegacyFrontEnds((context, pool) ->
            signedOff(context, pool) && !homed(context, pool).isEmpty(),
            Literals.POOL__POPULATIONS, Literals.USER_POPULATION__USERS, Literals.POOL__ACCESS_NUMBERS,
            Literals.POOL__CONFERENCE_DIRECTORIES, Literals.POOL__CONTACTS, Literals.POOL__RESPONSE_GROUPS,
            Literals.RESPONSE_GROUPS__COPIES, Literals.RESPONSE_GROUPS__WORKFLOWS));
    private static final Selection<Pool> WEB_ACCESS = active(CommunicatorWebAccess.class);
    private static final Selection<Pool> CHAT = active(GroupChat.class);
    private static final Selection<Pool> ARCHIVING = active(Archiving.class);
    private static final Selection<Pool> MONITORING = active(Monitoring.class);
    private static final Selection<Pool> XMPP = active(XmppGateway.class);

    private final StateContext context;
    private final Map<Pool, List<TrustedService>> entries;
    private final Map<Pool, List<Pool>> webAccess;
    private final Map<Pool, List<Pool>> chat;
    private final LegacyRoutes routes;
    private final boolean last;
    private final List<Remain> ofDeployment = new ArrayList<>();

    private LegacyRemains(StateContext context) {
        this.context = context;
        this.entries = TrustedEntries.byPool(context);
        this.webAccess = byNextHop(WEB_ACCESS, CommunicatorWebAccess.class);
        this.chat = byNextHop(CHAT, GroupChat.class);
        this.routes = new LegacyRoutes(context);
        this.last = context.select(OPEN).isEmpty();
        if (last) {
            deployment();
        }
    }

    private static Selection<Pool> accepted(Selection<Pool> selection) {
        return selection.reads(Reach.NAMED_OR_ALL, Literals.DEPLOYMENT_STATE__ACCEPTANCES, Literals.ACCEPTANCE__POOL,
                Literals.ACCEPTANCE__KIND);
    }

    private static boolean signedOff(StateContext context, Pool pool) {
        return context.facts().accepted(AcceptanceKind.POOL_EMPTY, pool);
    }

    /** Legacy pools with a role that were not deactivated. */
    private static Selection<Pool> active(Class<? extends Role> type) {
        return PoolSelections.withFacts(PoolSelections.where((context, pool) ->
                TopologyIndex.role(pool, type).isPresent() && Generations.legacy(pool)
                        && !context.facts().deactivated(pool)), Literals.POOL_STATE__DEACTIVATED);
    }

    /** What remains in a state. */
    static LegacyRemains in(StateContext context) {
        return new LegacyRemains(context);
    }

    private <R extends RoutedRole> Map<Pool, List<Pool>> byNextHop(Selection<Pool> servers, Class<R> type) {
        Map<Pool, List<Pool>> found = new HashMap<>();
        for (Pool server : context.select(servers)) {
            Pool nextHop = TopologyIndex.role(server, type).orElseThrow().getNextHop();
            found.computeIfAbsent(nextHop, any -> new ArrayList<>()).add(server);
        }
        return found;
    }

    /** Whether no pool was signed off yet. */
    static boolean noneSignedOff(StateContext context) {
        return context.select(SIGNED_OFF).isEmpty();
    }

    /** The pools that were signed off and may not be empty. */
    Set<Pool> suspects() {
        if (last && !(ofDeployment.isEmpty() && routes.isEmpty())) {
            return new HashSet<>(context.select(SIGNED_OFF));
        }
        Set<Pool> named = new HashSet<>(entries.keySet());
        named.addAll(webAccess.keySet());
        named.addAll(chat.keySet());
        named.addAll(routes.concerned());
        gateways().forEach(gateway -> named.addAll(gateway.getRoutedBy()));
        Set<Pool> suspects = new HashSet<>(context.select(HOMING));
        if (!gateways().isEmpty()) {
            suspects.addAll(context.select(AUTHORISING));
        }
        named.stream().filter(pool -> pool != null && signedOff(context, pool)).forEach(suspects::add);
        return suspects;
    }

    private List<CstaGateway> gateways() {
        RemoteCallControl control = context.topology().getRemoteCallControl();
        return control == null ? List.of() : control.getGateways();
    }

    /**
     * @param pool a pool that was signed off
     * @return why it is not empty
     */
    List<Remain> of(Pool pool) {
        List<Remain> remains = homed(context, pool);
        dependent(pool, remains);
        if (last) {
            remains.addAll(ofDeployment);
            routes.notThrough(pool).forEach(route -> remains.add(new Remain("route", route)));
        }
        return List.copyOf(remains);
    }

    private static List<Remain> homed(StateContext context, Pool pool) {
        List<Remain> remains = new ArrayList<>();
        note("users", pool.homedUsers(), remains);
        note("numbers", pool.getAccessNumbers().size(), remains);
        note("directories", pool.getConferenceDirectories().size(), remains);
        note("contacts", pool.getContacts().size(), remains);
        if (pool.getResponseGroups() != null && !pool.getResponseGroups().isCopies()) {
            note("groups", pool.getResponseGroups().getWorkflows(), remains);
        }
        Pool legacy = context.legacy().pool(pool.getFqdn()).orElseThrow();
        boolean unifiedMessaging = legacy.getContacts().stream().anyMatch(contact -> contact.getKind()
                == ContactKind.SUBSCRIBER_ACCESS || contact.getKind() == ContactKind.AUTO_ATTENDANT);
        if (unifiedMessaging && !context.facts().accepted(AcceptanceKind.UM_CONTACTS, pool)) {
            remains.add(new Remain("unverified", pool));
        }
        return remains;
    }

    private static void note(String variant, int number, List<Remain> remains) {
        if (number > 0) {
            remains.add(new Remain(variant, number));
        }
    }

    private void dependent(Pool pool, List<Remain> remains) {
        entries.getOrDefault(pool, List.of()).forEach(entry -> remains.add(new Remain("trusted", entry)));
        for (CstaGateway gateway : gateways()) {
            if (gateway.getRoutedBy().contains(pool) || pool.getAuthorizedHosts().contains(gateway.getFqdn())) {
                remains.add(new Remain("control", gateway));
            }
        }
        webAccess.getOrDefault(pool, List.of()).forEach(server -> remains.add(new Remain("webAccess", server)));
        chat.getOrDefault(pool, List.of()).forEach(server -> remains.add(new Remain("chat", server)));
        routes.through(pool).forEach(route -> remains.add(new Remain("route", route)));
    }

    private void deployment() {
        context.select(ARCHIVING).forEach(pool -> ofDeployment.add(new Remain("recorder", pool)));
        context.select(MONITORING).forEach(pool -> ofDeployment.add(new Remain("recorder", pool)));
        boolean wanted = context.target().roles(Edge.class).stream().anyMatch(Edge::isXmpp);
        if (wanted && EdgePools.all(context).stream().noneMatch(Edge::isXmpp)) {
            context.select(XMPP).forEach(pool -> ofDeployment.add(new Remain("xmpp", pool)));
        }
    }
}
