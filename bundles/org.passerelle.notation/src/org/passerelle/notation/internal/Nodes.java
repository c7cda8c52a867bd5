// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.Badge;
import org.passerelle.notation.DiagramNode;
import org.passerelle.notation.DiagramOptions;
import org.passerelle.notation.Layer;
import org.passerelle.notation.NodeKind;
import org.passerelle.notation.VersionMark;
import org.passerelle.topology.BackCompatSite;
import org.passerelle.topology.BranchSite;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.NamePaths;

/** Makes the nodes of a diagram; every element of a kind that is shown has exactly one. */
public final class Nodes {

    /** Id of the node that stands for federated partners. */
    public static final String FEDERATION = "federation-partners";

    private final Topology topology;
    private final DiagramOptions options;
    private final NamePaths paths;
    private final Labels labels;
    private final Homes homes;
    private final Map<EObject, String> ids = new IdentityHashMap<>();
    private final Map<Host, Pool> drawn = new IdentityHashMap<>();
    private final Map<Site, List<Site>> branches = new LinkedHashMap<>();
    private final List<DiagramNode> top = new ArrayList<>();

    /**
     * @param topology what to show
     * @param options how
     */
    public Nodes(Topology topology, DiagramOptions options) {
        this.topology = topology;
        this.options = options;
        this.paths = NamePaths.of(topology);
        this.labels = new Labels(options.locale());
        this.homes = new Homes(topology);
        topology.getSites().stream().filter(BranchSite.class::isInstance).forEach(site -> branches
                .computeIfAbsent(((BranchSite) site).getParent(), any -> new ArrayList<>()).add(site));
        build();
    }

    /**
     * @param withFederation whether to add a node for federated partners
     * @return the top-level nodes
     */
    public List<DiagramNode> top(boolean withFederation) {
        List<DiagramNode> nodes = new ArrayList<>(top);
        if (withFederation) {
            nodes.add(new DiagramNode(FEDERATION, NodeKind.FEDERATION, labels.text("federation.title"), "",
                    labels.text("federation.title"), List.of(), VersionMark.NONE, false, Badge.NONE, List.of()));
        }
        return nodes;
    }

    /** Id of the node of an element, or null where it has none. */
    public String id(EObject element) {
        return ids.get(element);
    }

    /** Whether a host is drawn within a pool, and not within another one that it is a member of, too. */
    boolean draws(Pool pool, Host host) {
        return drawn.get(host) == pool;
    }

    /** The address of an element. */
    String path(EObject element) {
        return paths.path(element).orElseThrow();
    }

    private void build() {
        for (Site site : topology.getSites()) {
            if (!(site instanceof BranchSite branch && nestable(branch))) {
                top.add(site(site));
            }
        }
        shared(null).forEach(top::add);
        topology.getReverseProxies().forEach(proxy -> top.add(device(proxy, NodeKind.REVERSE_PROXY, proxy.getHost())));
        topology.getExchangeServers().forEach(server -> top.add(device(server, NodeKind.EXCHANGE, server.getHost())));
    }

    private boolean nestable(BranchSite branch) {
        Site parent = branch.getParent();
        return parent != null && !(parent instanceof BranchSite) && topology.getSites().contains(parent);
    }

    private DiagramNode site(Site site) {
        List<DiagramNode> children = new ArrayList<>();
        site.getPools().forEach(pool -> children.add(pool(pool)));
        site.getGateways().forEach(gateway -> children.add(gateway(gateway)));
        children.addAll(shared(site));
        branches.getOrDefault(site, List.of()).stream().filter(branch -> nestable((BranchSite) branch))
                .forEach(branch -> children.add(site(branch)));
        NodeKind kind = site instanceof BackCompatSite ? NodeKind.BACK_COMPAT_SITE
                : site instanceof BranchSite ? NodeKind.BRANCH_SITE : NodeKind.CENTRAL_SITE;
        return node(site, kind, labels.site(site), labels.text("kind." + kind.key()), List.of(), VersionMark.NONE, children);
    }

    private List<DiagramNode> shared(Site site) {
        List<DiagramNode> nodes = new ArrayList<>();
        if (options.layers().contains(Layer.STORES)) {
            for (SqlServer server : topology.getSqlServers()) {
                if (homes.of(server) == site) {
                    nodes.add(node(server, NodeKind.SQL_SERVER, labels.server(server), labels.text("kind.sql-server"),
                            labels.stores(server), VersionMark.NONE, List.of()));
                }
            }
            for (FileShare share : topology.getFileShares()) {
                if (homes.of(share) == site) {
                    String name = share.getPath() == null ? labels.text("unnamed") : share.getPath().toString();
                    nodes.add(node(share, NodeKind.FILE_SHARE, name, labels.text("kind.file-share"), List.of(),
                            VersionMark.NONE, List.of()));
                }
            }
        }
        return nodes;
    }

    private DiagramNode pool(Pool pool) {
        List<DiagramNode> hosts = new ArrayList<>();
        if (options.layers().contains(Layer.HOSTS)) {
            for (PoolMember member : pool.getMembers()) {
                if (member.getHost() != null && drawn.putIfAbsent(member.getHost(), pool) == null) {
                    Host host = member.getHost();
                    hosts.add(node(host, NodeKind.HOST, labels.host(host), "", List.of(), VersionMark.NONE, List.of()));
                }
            }
        }
        return node(pool, NodeKind.POOL, labels.name(pool), labels.kind(pool), labels.roles(pool),
                VersionMark.of(pool.effectiveVersion()), hosts);
    }

    private DiagramNode gateway(PstnGateway gateway) {
        return node(gateway, NodeKind.GATEWAY, labels.gateway(gateway), labels.text("gateway." + gateway.getKind().getLiteral()),
                List.of(), VersionMark.NONE, List.of());
    }

    private DiagramNode device(EObject element, NodeKind kind, Host host) {
        return node(element, kind, host == null ? labels.text("unnamed") : host.label(), labels.text("kind." + kind.key()),
                List.of(), VersionMark.NONE, List.of());
    }

    private DiagramNode node(EObject element, NodeKind kind, String title, String subtitle, List<String> chips,
            VersionMark version, List<DiagramNode> children) {
        String id = path(element);
        ids.put(element, id);
        String tooltip = element instanceof Host host ? host.label() : title;
        return new DiagramNode(id, kind, title, subtitle, tooltip, chips, version, options.ghosted().test(element),
                options.badges().getOrDefault(id, Badge.NONE), children);
    }
}
