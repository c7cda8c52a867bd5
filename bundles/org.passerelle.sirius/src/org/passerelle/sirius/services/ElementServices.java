// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.services;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Role;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.Topology;

/** What elements hold, for lists within nodes, and names for titles. */
public class ElementServices {

    /** The roles of a pool. */
    public List<Role> rolesOf(Pool pool) {
        return List.copyOf(pool.getRoles());
    }

    /** The stores on a database server, instance by instance. */
    public List<Store> storesOn(SqlServer server) {
        List<Store> stores = new ArrayList<>();
        for (SqlInstance instance : server.getInstances()) {
            stores.addAll(instance.getStores());
        }
        return stores;
    }

    /** The name of a topology, for the title of what shows it. */
    public String topologyName(Topology topology) {
        return topology.getName() == null ? "" : topology.getName();
    }
}
