// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.derived;

import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Topology;

/** Tells the version that is in force for a pool. */
public final class Versions {

    private Versions() {
    }

    /**
     * @param pool a pool, never null
     * @return its own version, else the default of its topology, else null
     */
    public static ProductVersion of(Pool pool) {
        if (pool.isSetVersion()) {
            return pool.getVersion();
        }
        Topology topology = topologyOf(pool);
        return topology == null ? null : topology.getProduct();
    }

    /**
     * @param element any element of a topology
     * @return the topology that contains it, or null
     */
    public static Topology topologyOf(EObject element) {
        for (EObject object = element; object != null; object = object.eContainer()) {
            if (object instanceof Topology topology) {
                return topology;
            }
        }
        return null;
    }
}
