// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.passerelle.interchange.internal.Problems;
import org.passerelle.interchange.internal.document.Keys;
import org.passerelle.interchange.internal.document.ServicePaths;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Role;
import org.passerelle.topology.Site;
import org.passerelle.topology.Store;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.values.Fqdn;

/** What one import has made so far, by the pieces of the document it was made from. */
final class Imported {

    final Problems problems;
    final Values values;
    final Topology topology = TopologyFactory.eINSTANCE.createTopology();
    final ServicePaths paths;
    final Map<String, Site> sites = new LinkedHashMap<>();
    final Map<Node, Pool> pools = new IdentityHashMap<>();
    final Map<Node, Store> stores = new IdentityHashMap<>();
    final Map<Node, FileShare> shares = new IdentityHashMap<>();
    /** The services a role was made from, by their names. */
    final Map<Role, Map<String, Node>> roles = new LinkedHashMap<>();
    private final Map<String, Host> hosts = new HashMap<>();

    Imported(Node document, Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
        this.paths = ServicePaths.of(document);
    }

    /** The host of that name, made on first use. */
    Host host(String name) {
        return hosts.computeIfAbsent(Keys.folded(name), key -> {
            Host host = TopologyFactory.eINSTANCE.createHost();
            host.setFqdn(new Fqdn(name));
            topology.getHosts().add(host);
            return host;
        });
    }

    /** Makes a host known under a name that is an address. */
    void addHost(String name, Host host) {
        hosts.put(Keys.folded(name), host);
        topology.getHosts().add(host);
    }

    /** The first service of a role that a service depends on in the usual way, or null. */
    Node target(Node service, String roleName) {
        Node dependsOn = service == null ? null : service.child("DependsOn");
        if (dependsOn == null) {
            return null;
        }
        for (Node dependency : dependsOn.children("Dependency")) {
            Node target = dependency.get("Usage").equals("Default") ? paths.service(dependency.get("Target")) : null;
            if (target != null && target.get("RoleName").equals(roleName)) {
                return target;
            }
        }
        return null;
    }

    /** The pool of the service of a role that a service depends on, or null. */
    Pool pool(Node service, String roleName) {
        return pools.get(target(service, roleName));
    }

    /** The store that a service depends on, or null. */
    Store store(Node service, String roleName) {
        return stores.get(target(service, roleName));
    }

    /** The file share that a service depends on, or null. */
    FileShare share(Node service) {
        return shares.get(target(service, "FileStore"));
    }
}
