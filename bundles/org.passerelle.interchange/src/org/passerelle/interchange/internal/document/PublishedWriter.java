// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.interchange.internal.xml.Node;

/** Brings a document of the common shape into the published form. */
final class PublishedWriter {

    private static final Set<String> CLUSTER_PARTS =
            Set.of("Machine", "SqlInstance", "Service", "Machines", "SqlInstances");
    private static final Set<String> OTHER_FORM = Set.of("UniqueId", "IsSingleMachineOnly", "InstalledOn", "Site",
            "Number", "Instance", "ServiceSite", "RoleName");

    private final Node document;
    private final Layout layout;
    private final Map<Node, String> siteIds = new IdentityHashMap<>();
    private final Map<Node, Integer> numbers = new IdentityHashMap<>();
    private final Map<Node, Node> serviceIds = new IdentityHashMap<>();

    PublishedWriter(Node document) {
        this.document = document;
        this.layout = new Layout(document);
    }

    Node write() {
        identifySites();
        identifyClusters();
        identifyServices();
        List<Node> clusters = document.children("Cluster");
        List<Node> instances = new ArrayList<>();
        clusters.forEach(cluster -> cluster.children("SqlInstance").forEach(each -> instances.add(instance(each))));
        instances.addAll(document.children("SqlInstance"));
        List<Node> sites = document.children("Site").stream().map(this::site).toList();
        List<Node> parts = new ArrayList<>(document.children("InternalDomains"));
        parts.add(Assembly.container("Sites", document, sites));
        parts.add(Assembly.container("Clusters", document, clusters.stream().map(this::cluster).toList()));
        parts.add(Assembly.container("SqlInstances", document, instances));
        parts.add(Assembly.container("Services", document, layout.services().stream().map(this::service).toList()));
        return Assembly.container("Topology", document, parts);
    }

    private void identifySites() {
        Set<String> used = new HashSet<>();
        document.children("Site").forEach(site -> used.add(site.get("SiteId")));
        int next = 1;
        for (Node site : document.children("Site")) {
            String id = site.get("SiteId");
            while (id.isEmpty()) {
                String free = Integer.toString(next++);
                id = used.add(free) ? free : "";
            }
            siteIds.put(site, id);
        }
    }

    private void identifyClusters() {
        Map<String, Integer> highest = new HashMap<>();
        for (Node cluster : document.children("Cluster")) {
            int number = number(cluster.get("Number"));
            numbers.put(cluster, number);
            highest.merge(siteId(cluster), number, Math::max);
        }
        for (Node cluster : document.children("Cluster")) {
            if (numbers.get(cluster) == 0) {
                numbers.put(cluster, highest.merge(siteId(cluster), 1, Integer::sum));
            }
        }
    }

    private void identifyServices() {
        Map<String, Integer> highest = new HashMap<>();
        for (Node service : layout.services()) {
            highest.merge(serviceSite(service) + ' ' + service.get("RoleName"), number(service.get("Instance")), Math::max);
        }
        for (Node service : layout.services()) {
            String site = serviceSite(service);
            String instance = service.get("Instance");
            if (instance.isEmpty()) {
                instance = highest.merge(site + ' ' + service.get("RoleName"), 1, Integer::sum).toString();
            }
            serviceIds.put(service, Node.of("ServiceId").with("SiteId", site).with("RoleName", service.get("RoleName"))
                    .with("Instance", instance));
        }
    }

    private String serviceSite(Node service) {
        Node cluster = layout.clusterOf(service);
        return service.has("ServiceSite") || cluster == null ? service.get("ServiceSite") : siteId(cluster);
    }

    private String siteId(Node cluster) {
        Node site = layout.site(cluster);
        return site == null ? cluster.get("SiteId") : siteIds.get(site);
    }

    private static int number(String text) {
        boolean digits = !text.isEmpty() && text.length() < 8 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : 0;
    }

    private Node site(Node source) {
        Node site = Assembly.site(source, siteIds.get(source));
        Assembly.addRest(source, site, Set.of("Name", "Location", "Clusters", "RemoteSites"));
        return site;
    }

    private Node clusterId(Node cluster) {
        String kept = cluster.get("Number");
        boolean odd = !kept.isEmpty() && number(kept) == 0;
        return Node.of("ClusterId").with("SiteId", siteId(cluster))
                .with("Number", odd ? kept : Integer.toString(numbers.get(cluster)));
    }

    private Node instanceId(Node instance) {
        Node id = Node.of("SqlInstanceId").with("Name", nameOf(instance));
        return id.add(clusterId(layout.clusterOf(instance)));
    }

    private static String nameOf(Node instance) {
        String original = instance.get(LegalNames.original("Name"));
        return original.isEmpty() ? instance.get("Name") : original;
    }

    private Node cluster(Node source) {
        Node cluster = Node.of("Cluster");
        Assembly.copy(source, cluster, "RequiresReplication", "RequiresSetup", "Fqdn");
        Assembly.copyRest(source, cluster, OTHER_FORM);
        cluster.attributes().remove("SiteId");
        cluster.add(ReferenceRest.over(clusterId(source), source));
        int ordinal = 1;
        for (Node machine : source.children("Machine")) {
            cluster.add(machine(machine, ordinal++));
        }
        Assembly.addRest(source, cluster, CLUSTER_PARTS);
        return cluster;
    }

    private static Node machine(Node source, int ordinal) {
        Node machine = Node.of("Machine")
                .with("OrdinalInCluster", source.has("OrdinalInCluster") ? source.get("OrdinalInCluster") : Integer.toString(ordinal));
        Assembly.copyRest(source, machine, Set.of());
        source.children().forEach(machine::add);
        machine.after(source.after());
        return machine;
    }

    private Node instance(Node source) {
        Node instance = Node.of("SqlInstance");
        Assembly.copyRest(source, instance, Set.of("Name", "UniqueId", LegalNames.original("Name")));
        instance.add(ReferenceRest.over(instanceId(source), source));
        Assembly.addRest(source, instance, Set.of("Service"));
        return instance;
    }

    private Node service(Node source) {
        Node service = Node.of("Service");
        Assembly.copy(source, service, "RoleVersion", "ServiceVersion", "Type");
        Assembly.copyRest(source, service, OTHER_FORM);
        service.add(ReferenceRest.over(copy(serviceIds.get(source)), source));
        boolean installed = layout.place(source) == null;
        for (Node child : source.children()) {
            if (child.name().equals("DependsOn")) {
                resolve(child);
            }
            if (!ReferenceRest.isOne(child)) {
                service.add(child);
            }
            if (!installed && child.name().equals("DependsOn")) {
                service.add(installedOn(source));
                installed = true;
            }
        }
        if (!installed) {
            service.add(installedOn(source));
        }
        return service;
    }

    private Node installedOn(Node service) {
        Node place = layout.place(service);
        Node id = place.name().equals("Cluster") ? clusterId(place) : instanceId(place);
        return ReferenceRest.over(Node.of("InstalledOn").add(id), service);
    }

    private void resolve(Node dependsOn) {
        dependsOn.children().removeIf(each -> each.has("Target") && layout.target(each) == null);
        for (Node dependency : dependsOn.children("Dependency")) {
            if (dependency.has("Target")) {
                Node id = copy(serviceIds.get(layout.target(dependency)));
                dependency.children().add(0, ReferenceRest.over(id, dependency));
                dependency.attributes().remove("Target");
            }
            dependency.children().removeIf(ReferenceRest::isOne);
        }
    }

    private static Node copy(Node node) {
        return node.shell();
    }
}
