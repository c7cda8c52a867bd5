// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import java.util.Locale;
import java.util.Set;
import org.passerelle.interchange.UnreadableDocumentException;
import org.passerelle.interchange.internal.Problems;
import org.passerelle.interchange.internal.xml.Node;

/** Brings a Topology Builder document into the common shape: sites, clusters with what is on them. */
final class TbxmlReader {

    private static final Set<String> PARTS = Set.of("InternalDomains", "SimpleUrlConfiguration", "CentralSites", "Services");
    private static final Set<String> SITE = Set.of("Name", "Location", "Clusters", "RemoteSites");
    private static final Set<String> CLUSTER = Set.of("Machines", "SqlInstances");

    private final Problems problems;
    private final Links links;
    private final SiteReader sites;
    private final Node document = Node.of("Document");

    TbxmlReader(Problems problems) {
        this.problems = problems;
        this.links = new Links(problems);
        this.sites = new SiteReader(problems);
    }

    Node read(Node root) throws UnreadableDocumentException {
        Node outer = required(root, "NewTopology");
        Node partial = required(outer, "PartialTopology");
        Rest.holder(document, root, root.name(), Set.of(), child -> child == outer);
        Rest.holder(document, outer, outer.name(), Set.of(), child -> child == partial);
        Rest.holder(document, partial, PARTS);
        for (Node part : partial.children()) {
            if (Rest.isKnown(part, Set.of("InternalDomains", "SimpleUrlConfiguration"))) {
                document.add(part);
            }
        }
        for (Node central : partial.children("CentralSites")) {
            Rest.holder(document, central, Set.of("CentralSite"));
            for (Node site : central.children("CentralSite")) {
                site(site, "");
            }
        }
        for (Node services : partial.children("Services")) {
            Rest.holder(document, services, Set.of("Service"));
            for (Node service : services.children("Service")) {
                service(service);
            }
        }
        LegalNames.check(document, problems);
        links.resolve(document);
        return document;
    }

    private Node required(Node parent, String name) throws UnreadableDocumentException {
        Node child = parent.child(name);
        if (child == null) {
            throw problems.fault(parent, "missingElement", name);
        }
        return child;
    }

    private void site(Node source, String parent) throws UnreadableDocumentException {
        Node site = sites.add(source, parent);
        document.add(site);
        String name = sites.reference(site);
        Rest.into(site, source, SITE);
        for (Node clusters : source.children("Clusters")) {
            Rest.holder(site, clusters, Set.of("Cluster"));
            for (Node cluster : clusters.children("Cluster")) {
                cluster(cluster, name);
            }
        }
        for (Node remote : source.children("RemoteSites")) {
            Rest.holder(site, remote, Set.of("RemoteSite"));
            for (Node branch : remote.children("RemoteSite")) {
                site(branch, name);
            }
        }
    }

    private void cluster(Node source, String site) throws UnreadableDocumentException {
        if (source.get("Fqdn").isEmpty()) {
            throw problems.fault(source, "missingAttribute", "Fqdn");
        }
        Node cluster = source.shell();
        cluster.with("Site", site);
        document.add(cluster);
        if (source.has("UniqueId")) {
            links.place(id(source, "UniqueId"), source, cluster);
        }
        for (Node machines : source.children("Machines")) {
            Rest.holder(cluster, machines, Set.of("Machine"));
            for (Node machine : machines.children("Machine")) {
                if (!machine.has("Fqdn")) {
                    machine.with("Fqdn", source.get("Fqdn"));
                }
                cluster.add(machine);
            }
        }
        for (Node instances : source.children("SqlInstances")) {
            Rest.holder(cluster, instances, Set.of("SqlInstance"));
            for (Node instance : instances.children("SqlInstance")) {
                cluster.add(instance);
                if (instance.has("UniqueId")) {
                    links.place(id(instance, "UniqueId"), instance, instance);
                }
            }
        }
        Rest.into(cluster, source, CLUSTER);
    }

    private void service(Node service) throws UnreadableDocumentException {
        if (service.get("RoleName").isEmpty()) {
            throw problems.fault(service, "missingAttribute", "RoleName");
        }
        Node place = links.placeOf(id(service, "InstalledOn"), service);
        if (place == null) {
            document.add(service);
        } else {
            service.attributes().remove("InstalledOn");
            place.add(service);
        }
        if (service.has("UniqueId")) {
            links.service(id(service, "UniqueId"), service, service);
        }
        for (Node dependsOn : service.children("DependsOn")) {
            for (Node dependency : dependsOn.children("Dependency")) {
                links.depends(dependency, id(dependency, "ServiceUniqueId"));
            }
        }
    }

    private static String id(Node node, String attribute) {
        return node.get(attribute).toLowerCase(Locale.ROOT);
    }
}
