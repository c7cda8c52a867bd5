// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.interchange.internal.xml.Node;

/** What is where in a document of the common shape, for its writers. */
final class Layout {

    private static final List<String> ORDER = List.of("UserServices", "Registrar", "EdgeServer", "ManagementServices",
            "UserStore", "FileStore", "WacService", "WebServices", "ConfServices", "MediationServer",
            "ApplicationServer", "ApplicationStore", "ArchivingStore", "MonitoringStore", "CentralMgmt",
            "CentralMgmtStore");

    private final Node document;
    private final ServicePaths paths;
    private final Map<Node, String> siteReferences = new IdentityHashMap<>();
    private final Map<String, Node> sites = new HashMap<>();
    private final Map<Node, List<Node>> clusters = new IdentityHashMap<>();
    private final Map<String, List<Node>> branches = new HashMap<>();
    private final Map<Node, Node> places = new IdentityHashMap<>();
    private final Map<Node, Node> clusterOf = new IdentityHashMap<>();
    private final List<Node> services = new ArrayList<>();

    Layout(Node document) {
        this.document = document;
        this.paths = ServicePaths.of(document);
        SiteNames names = new SiteNames();
        for (Node site : document.children("Site")) {
            String reference = names.reference(Keys.siteName(site));
            siteReferences.put(site, reference);
            sites.put(reference, site);
            branches.computeIfAbsent(site.get(SiteReader.PARENT), key -> new ArrayList<>()).add(site);
        }
        for (Node cluster : document.children("Cluster")) {
            cluster(cluster);
        }
        services.addAll(document.children("Service"));
        services.sort(Comparator.comparingInt(Layout::rank));
    }

    private void cluster(Node cluster) {
        Node site = site(cluster);
        if (site != null) {
            clusters.computeIfAbsent(site, key -> new ArrayList<>()).add(cluster);
        }
        install(cluster, cluster);
        for (Node instance : cluster.children("SqlInstance")) {
            clusterOf.put(instance, cluster);
            install(instance, cluster);
        }
    }

    private void install(Node place, Node cluster) {
        for (Node service : place.children("Service")) {
            places.put(service, place);
            clusterOf.put(service, cluster);
            services.add(service);
        }
    }

    /** All services in the order in which documents list them. */
    List<Node> services() {
        return services;
    }

    /** Central sites for an empty reference, else the branch sites of a central site; those without a parent are central. */
    List<Node> sitesUnder(String reference) {
        return branches.getOrDefault(reference, List.of());
    }

    /** What other elements refer to a site by. */
    String reference(Node site) {
        return siteReferences.get(site);
    }

    /** The site of a cluster; null where the document names none. */
    Node site(Node cluster) {
        Node site = sites.get(cluster.get("Site"));
        return site != null || cluster.has("SiteId") ? site : document.child("Site");
    }

    /** The clusters of a site. */
    List<Node> clusters(Node site) {
        return clusters.getOrDefault(site, List.of());
    }

    /** The cluster or SQL instance that a service is installed on, or null. */
    Node place(Node service) {
        return places.get(service);
    }

    /** The cluster that a service or SQL instance is on, or null. */
    Node clusterOf(Node node) {
        return clusterOf.get(node);
    }

    /** The service that a dependency leads to, or null. */
    Node target(Node dependency) {
        return paths.service(dependency.get("Target"));
    }

    /** The name of a service within the document. */
    String path(Node service) {
        return paths.path(service);
    }

    private static int rank(Node service) {
        int index = ORDER.indexOf(service.get("RoleName"));
        return index < 0 ? ORDER.size() : index;
    }
}
