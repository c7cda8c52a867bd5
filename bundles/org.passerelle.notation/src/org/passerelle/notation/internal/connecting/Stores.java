// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.connecting;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Role;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.derived.Versions;
import org.passerelle.topology.values.SqlInstanceName;

/** Finds and makes databases for lines that end at a database server. */
final class Stores {

    /** Kinds that several pools may use together. */
    private static final Set<StoreKind> SHARED = EnumSet.of(StoreKind.ARCHIVING, StoreKind.MONITORING, StoreKind.CENTRAL_MANAGEMENT);

    private Stores() {
    }

    /**
     * A store that one more pool may use: one that is there and free or shared, else a new one on the first instance
     * without that kind, else on a new instance.
     */
    static Store on(SqlServer server, StoreKind kind) {
        Set<EObject> used = used(Versions.topologyOf(server));
        return existing(server, kind, used).orElseGet(() -> {
            Store store = TopologyFactory.eINSTANCE.createStore();
            store.setKind(kind);
            instanceWithout(server, kind).getStores().add(store);
            return store;
        });
    }

    private static Optional<Store> existing(SqlServer server, StoreKind kind, Set<EObject> used) {
        return server.getInstances().stream().flatMap(instance -> instance.getStores().stream())
                .filter(store -> store.getKind() == kind && (SHARED.contains(kind) || !used.contains(store))).findFirst();
    }

    private static SqlInstance instanceWithout(SqlServer server, StoreKind kind) {
        for (SqlInstance instance : server.getInstances()) {
            if (instance.getStores().stream().noneMatch(store -> store.getKind() == kind)) {
                return instance;
            }
        }
        SqlInstance instance = TopologyFactory.eINSTANCE.createSqlInstance();
        Set<String> names = new HashSet<>();
        server.getInstances().forEach(other -> names.add(other.getName() == null ? "" : other.getName().toString()));
        if (names.contains("")) {
            int number = 1;
            while (names.contains("LYNC" + number)) {
                number++;
            }
            instance.setName(new SqlInstanceName("LYNC" + number));
        }
        server.getInstances().add(instance);
        return instance;
    }

    /** Removes a store that says nothing but its kind as soon as no role uses it. */
    static void forget(Store store) {
        Topology topology = Versions.topologyOf(store);
        boolean plain = store.getDatabaseName() == null && store.getDescription() == null
                && store.eCrossReferences().isEmpty();
        if (plain && topology != null && !used(topology).contains(store)) {
            ((SqlInstance) store.eContainer()).getStores().remove(store);
        }
    }

    private static Set<EObject> used(Topology topology) {
        Set<EObject> used = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Site> sites = topology == null ? List.of() : topology.getSites();
        for (Site site : sites) {
            for (Pool pool : site.getPools()) {
                for (Role role : pool.getRoles()) {
                    used.addAll(role.eCrossReferences());
                }
            }
        }
        return used;
    }
}
