// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.Connection;
import org.passerelle.notation.ConnectionKind;
import org.passerelle.notation.DiagramOptions;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Role;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.Topology;
import org.passerelle.topology.Trunk;

/** Finds what is connected; connections of one kind between the same two elements are one, with their labels joined. */
public final class Connections {

    /** Elements are equal only if they are the same. */
    private record Between(EObject source, EObject target, ConnectionKind kind) { }

    private final Topology topology;
    private final DiagramOptions options;
    private final Nodes nodes;
    private final Labels labels;
    private final Map<Between, List<String>> found = new LinkedHashMap<>();

    /**
     * @param topology what to show
     * @param options how
     * @param nodes the elements that connections may end on
     */
    public Connections(Topology topology, DiagramOptions options, Nodes nodes) {
        this.topology = topology;
        this.options = options;
        this.nodes = nodes;
        this.labels = new Labels(options.locale());
        for (Site site : topology.getSites()) {
            site.getPools().forEach(this::pool);
            site.getGateways().forEach(this::gateway);
            route(site, site.getFederationRoute(), "route.federation");
            route(site, site.getXmppRoute(), "route.xmpp");
        }
        topology.getSqlServers().forEach(this::mirrors);
        topology.getReverseProxies().forEach(proxy -> proxy.getPublishes().forEach(
                pool -> add(proxy, pool, ConnectionKind.PUBLISHED)));
        topology.getExchangeServers().forEach(server -> server.getUmPools().forEach(
                pool -> add(pool, server, ConnectionKind.UNIFIED_MESSAGING)));
    }

    /** The connections in document order. */
    public List<Connection> all() {
        List<Connection> connections = new ArrayList<>();
        found.forEach((between, texts) -> connections.add(new Connection(between.kind(), between.source(), between.target(),
                String.join(", ", texts))));
        return List.copyOf(connections);
    }

    private void pool(Pool pool) {
        for (Role role : pool.getRoles()) {
            RoleConnections.of(role).forEach(end -> add(pool, end.target(), end.kind(), labels.text(end.labelKey())));
        }
        if (pool.getBackupPool() != null && first(pool, pool.getBackupPool())) {
            add(pool, pool.getBackupPool(), ConnectionKind.BACKUP);
        }
        for (PoolMember member : pool.getMembers()) {
            if (nodes.shows(member.getHost()) && !nodes.draws(pool, member.getHost())) {
                add(pool, member.getHost(), ConnectionKind.MEMBER);
            }
        }
    }

    private static boolean first(Pool pool, Pool backup) {
        return backup.getBackupPool() != pool || String.valueOf(pool.getFqdn()).compareTo(String.valueOf(backup.getFqdn())) < 0;
    }

    private void gateway(PstnGateway gateway) {
        for (Trunk trunk : gateway.getTrunks()) {
            String ports = trunk.getMediationPort() == null || trunk.getGatewayPort() == null ? ""
                    : trunk.getMediationPort() + "→" + trunk.getGatewayPort();
            add(trunk.getMediation(), gateway, ConnectionKind.TRUNK, ports);
        }
    }

    private void route(Site site, Pool route, String key) {
        if (nodes.shows(route) && options.layers().contains(ConnectionKind.FEDERATION.layer())) {
            found.computeIfAbsent(new Between(route, topology, ConnectionKind.FEDERATION), any -> new ArrayList<>())
                    .add(labels.text(key) + ' ' + labels.title(site));
        }
    }

    private void mirrors(SqlServer server) {
        for (SqlInstance instance : server.getInstances()) {
            for (Store store : instance.getStores()) {
                partner(server, store.getMirror(), "store.mirror");
                partner(server, store.getWitness(), "store.witness");
                partner(server, store.getLogShippingTo(), "store.logs");
            }
        }
    }

    private void partner(SqlServer server, SqlInstance partner, String key) {
        if (partner != null && partner.eContainer() != server) {
            add(server, partner.eContainer(), ConnectionKind.MIRROR, labels.text(key));
        }
    }

    private void add(EObject source, EObject target, ConnectionKind kind) {
        add(source, target, kind, labels.text("edge." + kind.key()));
    }

    private void add(EObject source, EObject target, ConnectionKind kind, String label) {
        if (!nodes.shows(source) || !nodes.shows(target) || source == target || !options.layers().contains(kind.layer())) {
            return;
        }
        List<String> texts = found.computeIfAbsent(new Between(source, target, kind), any -> new ArrayList<>());
        if (!label.isEmpty() && !texts.contains(label)) {
            texts.add(label);
        }
    }
}
