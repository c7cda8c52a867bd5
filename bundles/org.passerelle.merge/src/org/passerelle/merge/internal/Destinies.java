// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.internal;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.merge.Fate;
import org.passerelle.topology.BackCompatSite;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.Role;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.values.Fqdn;

/** Decides about every element of a legacy topology. */
public final class Destinies {

    private static final Destiny TOPOLOGY = new Destiny(Fate.CARRIED, "topology", Destiny.MERGE_PAGE);
    private static final Destiny SITE = new Destiny(Fate.NOT_SHOWN, "inSite", Destiny.VERIFY_PAGE);
    private static final Destiny MERGED_SITE = Destiny.carried("inSite");
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
            return element instanceof BackCompatSite ? MERGED_SITE : SITE;
        }
        if (element instanceof Host) {
            return HOST;
        }
        Destiny own = hidden(element, container) ? PartDestinies.hidden(element) : PartDestinies.of(element);
        if (own != null) {
            return own;
        }
        return element.eContainer() instanceof Topology ? PartDestinies.surroundings() : container;
    }

    /** Whether an element of a pool that is shown is not shown itself. */
    private static boolean hidden(EObject element, Destiny container) {
        if (container == null || container.fate() != Fate.CARRIED && container.fate() != Fate.TRUSTED_ENTRY) {
            return false;
        }
        return element instanceof Role role && !PoolView.shows(role)
                || element instanceof PoolMember && !PoolView.showsComputers((Pool) element.eContainer());
    }
}
