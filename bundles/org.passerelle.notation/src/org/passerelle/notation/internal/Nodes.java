// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.DiagramOptions;
import org.passerelle.notation.Layer;
import org.passerelle.topology.BranchSite;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.NamePaths;

/** Places the elements of a topology in each other; every element of a kind that is shown stands in one place. */
public final class Nodes {

    /** Id of the node that stands for federated partners. */
    public static final String FEDERATION = "federation-partners";

    private final Topology topology;
    private final DiagramOptions options;
    private final NamePaths paths;
    private final Map<EObject, List<EObject>> children = new IdentityHashMap<>();
    private final Set<EObject> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Host, Pool> drawn = new IdentityHashMap<>();

    /**
     * @param topology what to show
     * @param options how
     */
    public Nodes(Topology topology, DiagramOptions options) {
        this.topology = topology;
        this.options = options;
        this.paths = NamePaths.of(topology);
        topology.getSites().stream().filter(site -> !nested(site)).forEach(site -> put(topology, site));
        topology.getSites().forEach(this::fill);
        if (options.layers().contains(Layer.STORES)) {
            shared();
        }
        // Branches stand below everything else of their central site.
        topology.getSites().stream().filter(this::nested).forEach(site -> put(((BranchSite) site).getParent(), site));
        topology.getReverseProxies().forEach(proxy -> put(topology, proxy));
        topology.getExchangeServers().forEach(server -> put(topology, server));
    }

    /** Adds a node for federated partners, for which the topology stands. */
    public void addFederation() {
        put(topology, topology);
    }

    /** What stands in an element, or in none for the topology. */
    public List<EObject> children(EObject container) {
        return Collections.unmodifiableList(children.getOrDefault(container, List.of()));
    }

    /** Whether an element stands somewhere. */
    public boolean shows(EObject element) {
        return element != null && shown.contains(element);
    }

    /** The address of an element. */
    public String path(EObject element) {
        return paths.path(element).orElseThrow();
    }

    /** Whether a host is drawn within a pool, and not within another one that it is a member of, too. */
    boolean draws(Pool pool, Host host) {
        return drawn.get(host) == pool;
    }

    private boolean nested(Site site) {
        Site parent = site instanceof BranchSite branch ? branch.getParent() : null;
        return parent != null && !(parent instanceof BranchSite) && parent.eContainer() == topology;
    }

    private void fill(Site site) {
        for (Pool pool : site.getPools()) {
            put(site, pool);
            if (options.layers().contains(Layer.HOSTS)) {
                hosts(pool);
            }
        }
        site.getGateways().forEach(gateway -> put(site, gateway));
    }

    private void hosts(Pool pool) {
        for (PoolMember member : pool.getMembers()) {
            Host host = member.getHost();
            if (host != null && drawn.putIfAbsent(host, pool) == null) {
                put(pool, host);
            }
        }
    }

    private void shared() {
        Homes homes = new Homes(topology);
        for (SqlServer server : topology.getSqlServers()) {
            put(home(homes, server), server);
        }
        for (FileShare share : topology.getFileShares()) {
            put(home(homes, share), share);
        }
    }

    private EObject home(Homes homes, EObject shared) {
        Site site = homes.of(shared);
        return site == null ? topology : site;
    }

    private void put(EObject container, EObject element) {
        shown.add(element);
        children.computeIfAbsent(container, any -> new ArrayList<>()).add(element);
    }
}
