// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.interchange.ProblemKind;
import org.passerelle.interchange.UnreadableDocumentException;
import org.passerelle.interchange.internal.Problems;
import org.passerelle.interchange.internal.xml.Node;

/** Brings a published document into the common shape: sites, clusters with what is on them. */
final class PublishedReader {

    private static final Set<String> PARTS = Set.of("InternalDomains", "Sites", "Clusters", "SqlInstances", "Services");

    private final Problems problems;
    private final Links links;
    private final SiteReader sites;
    private final Map<String, Node> sitesById = new HashMap<>();
    /** Site identifiers of clusters and SQL instances. */
    private final Map<Node, String> siteIds = new IdentityHashMap<>();
    private final Node document = Node.of("Document");

    PublishedReader(Problems problems) {
        this.problems = problems;
        this.links = new Links(problems);
        this.sites = new SiteReader(problems);
    }

    Node read(Node root) throws UnreadableDocumentException {
        Rest.holder(document, root, PARTS);
        root.children("InternalDomains").forEach(document::add);
        for (Node site : members(root, "Sites", Set.of("CentralSite", "RemoteSite"))) {
            site(site);
        }
        for (Node cluster : members(root, "Clusters", Set.of("Cluster"))) {
            cluster(cluster);
        }
        for (Node instance : members(root, "SqlInstances", Set.of("SqlInstance"))) {
            instance(instance);
        }
        for (Node service : members(root, "Services", Set.of("Service"))) {
            service(service);
        }
        LegalNames.check(document, problems);
        links.resolve(document);
        return document;
    }

    private List<Node> members(Node root, String container, Set<String> known) {
        for (Node each : root.children(container)) {
            Rest.holder(document, each, known);
        }
        return root.children(container).stream().flatMap(each -> each.children().stream())
                .filter(child -> Rest.isKnown(child, known)).toList();
    }

    private void site(Node source) {
        Node site = sites.add(source, "");
        Rest.into(site, source, Set.of("Name", "Location"));
        document.add(site);
        if (sitesById.putIfAbsent(source.get("SiteId"), site) != null) {
            problems.at(source, "SiteId", ProblemKind.DUPLICATE_KEY, "duplicateKey", source.get("SiteId"));
        }
    }

    private void cluster(Node source) throws UnreadableDocumentException {
        if (source.get("Fqdn").isEmpty()) {
            throw problems.fault(source, "missingAttribute", "Fqdn");
        }
        Node id = required(source, "ClusterId");
        Node cluster = source.shell();
        cluster.with("Number", id.get("Number"));
        Node site = sitesById.get(id.get("SiteId"));
        if (site == null) {
            problems.at(id, ProblemKind.BROKEN_REFERENCE, "brokenReference", id.get("SiteId"));
            cluster.with("SiteId", id.get("SiteId"));
        } else {
            cluster.with("Site", sites.reference(site));
            siteIds.put(cluster, id.get("SiteId"));
        }
        ReferenceRest.into(cluster, id);
        int ordinal = 1;
        for (Node machine : source.children("Machine")) {
            if (machine.get("OrdinalInCluster").equals(Integer.toString(ordinal++))) {
                machine.attributes().remove("OrdinalInCluster");
            }
            cluster.add(machine);
        }
        Rest.into(cluster, source, child -> child == id || Rest.isKnown(child, Set.of("Machine")));
        links.place(clusterId(id), id, cluster);
        document.add(cluster);
    }

    private void instance(Node source) throws UnreadableDocumentException {
        Node id = required(source, "SqlInstanceId");
        Node instance = source.shell();
        instance.with("Name", id.get("Name"));
        ReferenceRest.into(instance, id);
        Rest.into(instance, source, child -> child == id);
        Node cluster = links.placeOf(clusterId(required(id, "ClusterId")), id);
        links.place(instanceId(id), id, instance);
        if (cluster == null) {
            instance.add(id);
            document.add(instance);
        } else {
            cluster.add(instance);
            siteIds.put(instance, siteIds.get(cluster));
        }
    }

    private void service(Node source) throws UnreadableDocumentException {
        Node id = required(source, "ServiceId");
        if (id.get("RoleName").isEmpty()) {
            throw problems.fault(id, "missingAttribute", "RoleName");
        }
        Node service = source.shell();
        service.with("RoleName", id.get("RoleName")).with("Instance", id.get("Instance"));
        ReferenceRest.into(service, id);
        Node installedOn = source.child("InstalledOn");
        Node place = installedOn == null ? links.placeOf("", source) : links.placeOf(placeId(installedOn), installedOn);
        for (Node child : source.children()) {
            if (child.name().equals("DependsOn")) {
                dependencies(child);
            }
            boolean resolved = child == id || child == installedOn && place != null;
            if (!resolved) {
                service.add(child);
            }
        }
        if (installedOn != null && place != null) {
            ReferenceRest.into(service, installedOn);
        }
        if (!id.get("SiteId").equals(siteIds.get(place))) {
            service.with("ServiceSite", id.get("SiteId"));
        }
        (place == null ? document : place).add(service);
        links.service(serviceId(id), id, service);
    }

    private void dependencies(Node dependsOn) {
        for (Node dependency : dependsOn.children("Dependency")) {
            Node id = dependency.child("ServiceId");
            links.depends(dependency, id == null ? "" : serviceId(id));
            if (id != null) {
                ReferenceRest.into(dependency, id);
            }
        }
    }

    private Node required(Node parent, String name) throws UnreadableDocumentException {
        Node child = parent.child(name);
        if (child == null) {
            throw problems.fault(parent, "missingElement", name);
        }
        return child;
    }

    private static String placeId(Node installedOn) {
        Node instance = installedOn.child("SqlInstanceId");
        if (instance != null) {
            return instanceId(instance);
        }
        Node cluster = installedOn.child("ClusterId");
        return cluster == null ? "" : clusterId(cluster);
    }

    private static String clusterId(Node id) {
        return id.get("SiteId") + ',' + id.get("Number");
    }

    private static String instanceId(Node id) {
        Node cluster = id.child("ClusterId");
        return (cluster == null ? "" : clusterId(cluster)) + '\\' + Keys.folded(id.get("Name"));
    }

    private static String serviceId(Node id) {
        return id.get("SiteId") + '-' + id.get("RoleName") + '-' + id.get("Instance");
    }
}
