// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.internal;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.merge.Fate;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Role;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.values.Fqdn;

/** Decides about every element of a legacy topology. */
public final class Destinies {

    private static final Destiny TOPOLOGY = new Destiny(Fate.CARRIED, "topology", Destiny.MERGE_PAGE);
    private static final Destiny SITE = new Destiny(Fate.NOT_SHOWN, "inSite", Destiny.VERIFY_PAGE);
    private static final Destiny HOST = Destiny.stays("usedBy", "");

    private Destinies() {
    }

    /**
     * @param pool a legacy pool
     * @param edges names of Edge pools entered in the wizard; null for all
     * @param taken names of target pools
     */
    public static Destiny ofPool(Pool pool, Set<Fqdn> edges, Set<Fqdn> taken) {
        return PoolDestinies.of(pool, edges, taken);
    }

    /**
     * @param element an element of a legacy topology that is no pool
     * @param container what was decided about its container; null for the topology itself
     */
    public static Destiny ofPart(EObject element, Destiny container) {
        if (element instanceof Topology) {
            return TOPOLOGY;
        }
        if (element instanceof Site) {
            return SITE;
        }
        if (element instanceof Host) {
            return HOST;
        }
        Destiny own = PartDestinies.of(element, !(element instanceof Role) || isFirstRole(element));
        if (own != null) {
            return own;
        }
        return element.eContainer() instanceof Topology ? PartDestinies.surroundings() : container;
    }

    private static boolean isFirstRole(EObject role) {
        return role.eContainer() instanceof Pool pool && pool.getRoles().get(0) == role;
    }
}
