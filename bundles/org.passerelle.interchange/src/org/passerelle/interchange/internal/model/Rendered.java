// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.interchange.internal.document.Keys;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.Store;

/** A model as a document of the common shape, with what each piece was made from. */
public final class Rendered {

    private final Node document = Node.of("Document");
    private final Map<Node, EObject> owners = new IdentityHashMap<>();
    private final Map<String, Node> clusters = new LinkedHashMap<>();
    final Map<Pool, Map<String, Node>> services = new HashMap<>();
    final Map<Store, Node> stores = new HashMap<>();
    final Map<FileShare, Node> shares = new HashMap<>();
    final Map<SqlInstance, Node> applicationStores = new HashMap<>();
    final Map<Site, String> siteReferences = new HashMap<>();

    Rendered() {
    }

    /** The document. */
    public Node document() {
        return document;
    }

    /** The element of the model that a piece stands for, or null where it is part of one. */
    public EObject owner(Node node) {
        return owners.get(node);
    }

    void own(Node node, EObject owner) {
        owners.put(node, owner);
    }

    /** The cluster of that name, made on first use in a site. */
    Node cluster(String name, String site) {
        return clusters.computeIfAbsent(Keys.folded(name), key -> {
            Node cluster = Node.of("Cluster").with("Fqdn", name);
            if (site != null) {
                cluster.with("Site", site);
            }
            document.add(cluster);
            return cluster;
        });
    }

    /** Whether there is a cluster of that name. */
    boolean hasCluster(String name) {
        return clusters.containsKey(Keys.folded(name));
    }

    /** The service of a pool, or null. */
    Node service(Pool pool, String roleName) {
        return pool == null ? null : services.getOrDefault(pool, Map.of()).get(roleName);
    }
}
