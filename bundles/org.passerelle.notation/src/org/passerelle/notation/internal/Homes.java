// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal;

import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Role;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.Topology;

/** Finds the site to show a database server or a share in: that of the first pool that uses it, or the only one. */
final class Homes {

    private final Map<EObject, Site> homes = new IdentityHashMap<>();
    private final Site only;

    Homes(Topology topology) {
        this.only = topology.getSites().size() == 1 ? topology.getSites().get(0) : null;
        for (Site site : topology.getSites()) {
            for (Pool pool : site.getPools()) {
                for (Role role : pool.getRoles()) {
                    role.eCrossReferences().forEach(used -> claim(used, site));
                }
            }
        }
        // Mirrors and witnesses stand beside the server they protect.
        for (SqlServer server : topology.getSqlServers()) {
            Site site = homes.get(server);
            if (site != null) {
                server.getInstances().forEach(instance -> instance.getStores().forEach(store -> claimPartners(store, site)));
            }
        }
    }

    /** The site to show an element in, or null for none. */
    Site of(EObject element) {
        return homes.getOrDefault(element, only);
    }

    private void claim(EObject used, Site site) {
        if (used instanceof Store store && store.eContainer() instanceof SqlInstance instance) {
            homes.putIfAbsent(instance.eContainer(), site);
        } else if (used instanceof FileShare) {
            homes.putIfAbsent(used, site);
        }
    }

    private void claimPartners(Store store, Site site) {
        for (SqlInstance partner : new SqlInstance[] {store.getMirror(), store.getWitness(), store.getLogShippingTo()}) {
            if (partner != null) {
                homes.putIfAbsent(partner.eContainer(), site);
            }
        }
    }
}
