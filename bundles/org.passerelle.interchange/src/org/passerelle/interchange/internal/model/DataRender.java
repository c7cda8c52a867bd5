// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.interchange.Form;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Host;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.Topology;

/** Renders database servers and file shares, on clusters of their own or on those of the pool that has them. */
final class DataRender {

    private final Topology topology;
    private final Rendered rendered;
    private final Form form;
    private final DataUse use;

    DataRender(Topology topology, Rendered rendered, Form form) {
        this.topology = topology;
        this.rendered = rendered;
        this.form = form;
        this.use = DataUse.of(topology);
    }

    void render() {
        for (SqlServer server : topology.getSqlServers()) {
            if (server.getHost() != null) {
                sqlServer(server);
            }
        }
        for (FileShare share : topology.getFileShares()) {
            if (share.getPath() != null) {
                share(share);
            }
        }
    }

    private void sqlServer(SqlServer server) {
        Node cluster = cluster(server.getHost().label(), use.site(server), server.getClusterNodes());
        if (rendered.owner(cluster) == null) {
            rendered.own(cluster, server);
        }
        for (SqlInstance instance : server.getInstances()) {
            Node node = Node.of("SqlInstance").with("Name", instance.getName() == null ? "" : instance.getName().text());
            rendered.own(node, instance);
            cluster.add(node);
            Map<StoreKind, Store> kinds = new HashMap<>();
            for (Store store : instance.getStores()) {
                if (kinds.putIfAbsent(store.getKind(), store) == null) {
                    store(node, store);
                }
            }
            // Every back end holds an application store; models may leave it out.
            if (kinds.containsKey(StoreKind.USER) && !kinds.containsKey(StoreKind.APPLICATION)) {
                node.add(ClusterRender.shell("ApplicationStore", use.version(kinds.get(StoreKind.USER))));
            }
            node.children("Service").stream().filter(each -> each.get("RoleName").equals("ApplicationStore"))
                    .forEach(each -> rendered.applicationStores.put(instance, each));
        }
    }

    private void store(Node instance, Store store) {
        StoreRoles.roleName(store.getKind()).ifPresent(roleName -> {
            Node service = ClusterRender.shell(roleName, use.version(store));
            rendered.own(service, store);
            rendered.stores.put(store, service);
            instance.add(service);
        });
    }

    private void share(FileShare share) {
        String path = share.getPath().text();
        String server = share.getHost() == null ? share.getPath().server() : share.getHost().label();
        Node cluster = cluster(server, use.site(share), List.of());
        Node service = ClusterRender.shell("FileStore", use.version(share));
        Extensions.add(service, Node.of("FileStoreService")
                .with("ShareName", path.substring(share.getPath().server().length() + 3)));
        rendered.own(service, share);
        rendered.shares.put(share, service);
        cluster.add(service);
    }

    private Node cluster(String name, Site user, List<Host> nodes) {
        if (rendered.hasCluster(name)) {
            return rendered.cluster(name, null);
        }
        Site first = topology.getSites().isEmpty() ? null : topology.getSites().get(0);
        Node cluster = rendered.cluster(name, rendered.siteReferences.get(user == null ? first : user));
        ClusterRender.bare(cluster, name, form);
        if (!nodes.isEmpty()) {
            cluster.children().clear();
            nodes.forEach(node -> cluster.add(Node.of("Machine").with("Fqdn", node.label())));
            if (form == Form.TBXML) {
                cluster.with("IsSingleMachineOnly", "false");
            }
        }
        return cluster;
    }
}
