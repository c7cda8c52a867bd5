// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.creating;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Host;
import org.passerelle.topology.NamedElement;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Role;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.derived.Versions;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.UncPath;

/** What makers need: the surroundings of the new element, names that are free, and the things that stand beside it. */
public final class Workshop {

    static final TopologyFactory MAKE = TopologyFactory.eINSTANCE;

    private final EObject container;
    private final Topology topology;
    private FreshNames names;

    /** @param container where the new element is to stand; an element of a topology */
    public Workshop(EObject container) {
        this.container = container;
        this.topology = Versions.topologyOf(container);
    }

    EObject container() {
        return container;
    }

    Topology topology() {
        return topology;
    }

    /** Version of the surroundings: of the pool the container belongs to, else the default; possibly null. */
    ProductVersion version() {
        return container instanceof Pool pool ? pool.effectiveVersion() : topology.getProduct();
    }

    FreshNames names() {
        if (names == null) {
            names = new FreshNames(topology, container);
        }
        return names;
    }

    Fqdn fqdn(String stem) {
        return names().fqdn(stem);
    }

    /** A name that no element of that class has in the whole topology. */
    String name(EClass type, String stem) {
        List<String> taken = new ArrayList<>();
        for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (type.isInstance(element)) {
                taken.add(((NamedElement) element).getName());
            }
        }
        return FreshNames.name(stem, taken);
    }

    /** A new host of that name in the topology. */
    Host host(Fqdn fqdn) {
        Host host = MAKE.createHost();
        host.setFqdn(fqdn);
        topology.getHosts().add(host);
        return host;
    }

    /** A new host as a member of a pool that is being made. */
    Host member(Pool pool, Fqdn fqdn) {
        PoolMember member = MAKE.createPoolMember();
        member.setHost(host(fqdn));
        pool.getMembers().add(member);
        return member.getHost();
    }

    /** A new database server with its default instance in the topology. */
    SqlServer sqlServer() {
        SqlServer server = MAKE.createSqlServer();
        server.setHost(host(fqdn("sql")));
        server.getInstances().add(MAKE.createSqlInstance());
        topology.getSqlServers().add(server);
        return server;
    }

    static Store store(SqlInstance instance, StoreKind kind) {
        Store store = MAKE.createStore();
        store.setKind(kind);
        instance.getStores().add(store);
        return store;
    }

    /** A new share on a host, in the topology. */
    FileShare share(Host host, String folder) {
        FileShare share = MAKE.createFileShare();
        share.setHost(host);
        share.setPath(new UncPath("\\\\" + host.getFqdn() + '\\' + folder));
        topology.getFileShares().add(share);
        return share;
    }

    /** The only pool of the same generation that has a role; empty where there are none or several. */
    Optional<Pool> only(Class<? extends Role> role, ProductVersion version) {
        List<Pool> pools = TopologyIndex.of(topology).pools().stream()
                .filter(pool -> TopologyIndex.role(pool, role).isPresent())
                .filter(pool -> Generations.alike(pool.effectiveVersion(), version)).toList();
        return pools.size() == 1 ? Optional.of(pools.get(0)) : Optional.empty();
    }

    /** Puts a new element into its container; the caller has made sure that there is room. */
    public EObject attach(EReference feature, EObject element) {
        if (feature.isMany()) {
            many(feature).add(element);
        } else {
            container.eSet(feature, element);
        }
        return element;
    }

    @SuppressWarnings("unchecked") // a list reference holds elements
    private List<EObject> many(EReference feature) {
        return (List<EObject>) container.eGet(feature);
    }

    static EObject plain(EClass type) {
        return EcoreUtil.create(type);
    }
}
