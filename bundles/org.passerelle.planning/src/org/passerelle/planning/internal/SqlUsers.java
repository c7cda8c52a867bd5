// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Role;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.derived.TopologyIndex;

/** Which pools keep databases on which SQL servers; built in one pass. */
final class SqlUsers {

    private final Map<SqlServer, Set<Pool>> users = new IdentityHashMap<>();

    private SqlUsers(TopologyIndex index) {
        for (Pool pool : index.pools()) {
            for (Role role : pool.getRoles()) {
                for (EObject used : role.eCrossReferences()) {
                    if (used instanceof Store store && serverOf(store) instanceof SqlServer server) {
                        users.computeIfAbsent(server, any -> new LinkedHashSet<>()).add(pool);
                    }
                }
            }
        }
    }

    static SqlUsers of(TopologyIndex index) {
        return new SqlUsers(index);
    }

    Set<Pool> pools(SqlServer server) {
        return users.getOrDefault(server, Set.of());
    }

    private static EObject serverOf(Store store) {
        return store.eContainer() == null ? null : store.eContainer().eContainer();
    }
}
