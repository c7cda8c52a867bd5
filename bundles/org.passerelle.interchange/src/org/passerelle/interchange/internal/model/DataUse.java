// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Role;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.derived.Versions;

/** Who uses which store and file share: the first pool that refers to it gives it site and version. */
final class DataUse {

    private final Map<EObject, Pool> users = new HashMap<>();
    private final ProductVersion usual;

    private DataUse(ProductVersion usual) {
        this.usual = usual;
    }

    static DataUse of(Topology topology) {
        DataUse use = new DataUse(topology.getProduct());
        for (Pool pool : TopologyIndex.of(topology).pools()) {
            for (Role role : pool.getRoles()) {
                for (EReference reference : role.eClass().getEAllReferences()) {
                    if (!reference.isContainment() && !reference.isDerived()) {
                        use.add(role.eGet(reference), pool);
                    }
                }
            }
        }
        return use;
    }

    /** The number of the version of the first user, else of the topology. */
    String version(EObject data) {
        Pool user = users.get(data);
        return ServiceVersions.number(user == null ? usual : Versions.of(user));
    }

    /** The site of the first user, or null. */
    Site site(EObject data) {
        Pool user = users.get(data);
        return user == null ? null : user.site();
    }

    private void add(Object value, Pool pool) {
        List<?> values = value instanceof Collection<?> many ? List.copyOf(many) : value == null ? List.of() : List.of(value);
        for (Object each : values) {
            if (each instanceof FileShare share) {
                users.putIfAbsent(share, pool);
            } else if (each instanceof Store store) {
                users.putIfAbsent(store, pool);
                if (store.eContainer() != null && store.eContainer().eContainer() instanceof SqlServer server) {
                    users.putIfAbsent(server, pool);
                }
            }
        }
    }
}
