// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.passerelle.interchange.internal.xml.Node;

/** Brings a document of the common shape into the form of Topology Builder. */
final class TbxmlWriter {

    private static final Set<String> SITE_PARTS = Set.of("Name", "Location", "Clusters", "RemoteSites");
    private static final Set<String> CLUSTER_PARTS =
            Set.of("Machine", "SqlInstance", "Service", "Machines", "SqlInstances");
    private static final Set<String> OTHER_FORM = Set.of("Number", "Instance", "ServiceSite", "SiteId", "Site");

    private final Node document;
    private final Layout layout;
    private final Map<Node, String> ids = new IdentityHashMap<>();
    private int siteCount;

    TbxmlWriter(Node document) {
        this.document = document;
        this.layout = new Layout(document);
    }

    Node write() {
        identify();
        List<Node> parts = new ArrayList<>(document.children("InternalDomains"));
        parts.addAll(document.children("SimpleUrlConfiguration"));
        parts.add(Assembly.container("CentralSites", document, sites("")));
        parts.add(Assembly.container("Services", document, layout.services().stream().map(this::service).toList()));
        Node partial = Assembly.container("PartialTopology", document, parts);
        Node outer = Assembly.container("NewTopology", document, List.of(partial));
        return Assembly.container("TopologyBuilder", document, List.of(outer));
    }

    private void identify() {
        Keys.unique(document.children("Cluster")).forEach((key, cluster) -> {
            identify(cluster, key);
            Keys.unique(cluster.children("SqlInstance")).forEach((inner, instance) -> identify(instance, key + inner));
        });
        layout.services().forEach(service -> identify(service, layout.path(service)));
    }

    private void identify(Node node, String name) {
        String id = node.get("UniqueId");
        ids.put(node, id.isEmpty() ? UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString() : id);
    }

    private List<Node> sites(String parent) {
        return layout.sitesUnder(parent).stream().map(this::site).toList();
    }

    private Node site(Node source) {
        siteCount++;
        Node site = Assembly.site(source, Integer.toString(siteCount));
        List<Node> clusters = layout.clusters(source).stream().map(this::cluster).toList();
        site.add(Assembly.container("Clusters", source, clusters));
        if (site.name().equals("CentralSite")) {
            site.add(Assembly.container("RemoteSites", source, sites(layout.reference(source))));
        }
        Assembly.addRest(source, site, SITE_PARTS);
        return site;
    }

    private Node cluster(Node source) {
        Node cluster = Node.of("Cluster");
        Assembly.copy(source, cluster, "IsSingleMachineOnly");
        if (!cluster.has("IsSingleMachineOnly")) {
            cluster.with("IsSingleMachineOnly", Boolean.toString(source.children("Machine").size() == 1));
        }
        cluster.with("UniqueId", ids.get(source));
        Assembly.copy(source, cluster, "RequiresReplication", "RequiresSetup", "Fqdn");
        Assembly.copyRest(source, cluster, OTHER_FORM);
        boolean single = cluster.get("IsSingleMachineOnly").equals("true");
        List<Node> machines = source.children("Machine");
        for (Node machine : machines) {
            if (single && Keys.folded(machine.get("Fqdn")).equals(Keys.folded(source.get("Fqdn")))) {
                machine.attributes().remove("Fqdn");
            }
            machine.attributes().remove("OrdinalInCluster");
        }
        cluster.add(Assembly.container("Machines", source, machines));
        cluster.add(Assembly.container("SqlInstances", source,
                source.children("SqlInstance").stream().map(this::instance).toList()));
        Assembly.addRest(source, cluster, CLUSTER_PARTS);
        return cluster;
    }

    private Node instance(Node source) {
        Node instance = Node.of("SqlInstance").with("UniqueId", ids.get(source));
        Assembly.copyRest(source, instance, OTHER_FORM);
        Assembly.addRest(source, instance, Set.of("Service"));
        return instance;
    }

    private Node service(Node source) {
        Node service = Node.of("Service").with("UniqueId", ids.get(source));
        Assembly.copy(source, service, "RoleName", "RoleVersion");
        Node place = layout.place(source);
        service.with("InstalledOn", place == null ? source.get("InstalledOn") : ids.get(place));
        Assembly.copyRest(source, service, OTHER_FORM);
        for (Node child : source.children()) {
            if (child.name().equals("DependsOn")) {
                resolve(child);
            }
        }
        Assembly.addRest(source, service, Set.of());
        return service;
    }

    private void resolve(Node dependsOn) {
        dependsOn.children().removeIf(each -> each.has("Target") && layout.target(each) == null);
        for (Node dependency : dependsOn.children("Dependency")) {
            dependency.children().removeIf(ReferenceRest::isOne);
            if (dependency.has("Target")) {
                String usage = dependency.get("Usage");
                String id = ids.get(layout.target(dependency));
                Map<String, String> rest = Map.copyOf(dependency.attributes());
                dependency.attributes().clear();
                dependency.with("ServiceUniqueId", id).with("Usage", usage);
                rest.forEach((name, value) -> {
                    if (!name.equals("Target") && !dependency.has(name)) {
                        dependency.with(name, value);
                    }
                });
            }
        }
    }
}
