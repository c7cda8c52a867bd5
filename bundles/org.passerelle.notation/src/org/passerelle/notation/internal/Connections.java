// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.ConnectionKind;
import org.passerelle.notation.DiagramEdge;
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

/** Makes the edges of a diagram; edges of one kind between the same two nodes are one, with their labels joined. */
public final class Connections {

    private record Between(String source, String target, ConnectionKind kind) { }

    private final Topology topology;
    private final DiagramOptions options;
    private final Nodes nodes;
    private final Labels labels;
    private final Map<Between, List<String>> found = new LinkedHashMap<>();
    private boolean federation;

    /**
     * @param topology what to show
     * @param options how
     * @param nodes the nodes that edges may end on
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

    /** Whether an edge leads to federated partners. */
    public boolean needsFederation() {
        return federation;
    }

    /** The edges in document order. */
    public List<DiagramEdge> edges() {
        List<DiagramEdge> edges = new ArrayList<>();
        found.forEach((between, texts) -> edges.add(new DiagramEdge(
                between.kind().key() + '|' + between.source() + '|' + between.target(), between.kind(),
                between.source(), between.target(), String.join(", ", texts))));
        return edges;
    }

    private void pool(Pool pool) {
        for (Role role : pool.getRoles()) {
            RoleConnections.of(role).forEach(end -> add(pool, end.target(), end.kind(), labels.text(end.labelKey())));
        }
        if (pool.getBackupPool() != null && first(pool, pool.getBackupPool())) {
            add(pool, pool.getBackupPool(), ConnectionKind.BACKUP);
        }
        for (PoolMember member : pool.getMembers()) {
            String host = nodes.id(member.getHost());
            if (host != null && !nodes.draws(pool, member.getHost())) {
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
        if (route != null && options.layers().contains(ConnectionKind.FEDERATION.layer()) && nodes.id(route) != null) {
            federation = true;
            found.computeIfAbsent(new Between(nodes.id(route), Nodes.FEDERATION, ConnectionKind.FEDERATION),
                    any -> new ArrayList<>()).add(labels.text(key) + ' ' + labels.site(site));
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
        String from = source == null ? null : nodes.id(source);
        String to = target == null ? null : nodes.id(target);
        if (from == null || to == null || from.equals(to) || !options.layers().contains(kind.layer())) {
            return;
        }
        List<String> texts = found.computeIfAbsent(new Between(from, to, kind), any -> new ArrayList<>());
        if (!label.isEmpty() && !texts.contains(label)) {
            texts.add(label);
        }
    }
}
