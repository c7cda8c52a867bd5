// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.passerelle.merge.internal.Destinies;
import org.passerelle.merge.internal.Destiny;
import org.passerelle.topology.BackCompatSite;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.values.Fqdn;

/**
 * Does in a working copy what the merge wizard does: pools and servers of Office Communications Server 2007 R2 that
 * it can take move below a BackCompatSite, with their version written out; the others stay where they are.
 * Source: merge-using-topology-builder-merge-wizard, verify-topology-information.
 */
public final class LegacyMerge {

    /** Name of the site that the wizard makes. */
    public static final String SITE_NAME = "BackCompatSite";

    private LegacyMerge() {
    }

    /**
     * Merges, or merges again: pools that are below BackCompatSite already stay there.
     *
     * @param state the working copy, never null
     * @param edges names of the Edge pools entered in the wizard; null stands for all legacy Edge pools
     * @param taken names of target pools; a legacy pool of such a name is refused
     * @return the pools that are below BackCompatSite now, in order
     */
    public static List<Pool> into(Topology state, Set<Fqdn> edges, Set<Fqdn> taken) {
        List<Pool> shown = new ArrayList<>();
        for (Pool pool : legacyPools(state)) {
            Destiny destiny = Destinies.ofPool(pool, edges, taken);
            if (destiny.fate() == Fate.CARRIED || destiny.fate() == Fate.TRUSTED_ENTRY) {
                shown.add(pool);
            }
        }
        for (Pool pool : shown) {
            pool.setVersion(pool.effectiveVersion());
            if (!(pool.site() instanceof BackCompatSite)) {
                siteIn(state).getPools().add(pool);
            }
        }
        return List.copyOf(shown);
    }

    /**
     * @param topology any topology
     * @return its pools of an Office Communications Server version, in order
     */
    public static List<Pool> legacyPools(Topology topology) {
        List<Pool> pools = new ArrayList<>();
        for (Site site : topology.getSites()) {
            for (Pool pool : site.getPools()) {
                if (isLegacy(pool)) {
                    pools.add(pool);
                }
            }
        }
        return pools;
    }

    /** Whether a pool runs a version that the merge is for. */
    public static boolean isLegacy(Pool pool) {
        ProductVersion version = pool.effectiveVersion();
        return version != null && version.compareTo(ProductVersion.LYNC_2010) < 0;
    }

    /** The BackCompatSite of a working copy, if there is one. */
    public static Optional<BackCompatSite> find(Topology state) {
        return state.getSites().stream().filter(BackCompatSite.class::isInstance).map(BackCompatSite.class::cast)
                .findFirst();
    }

    private static BackCompatSite siteIn(Topology state) {
        return find(state).orElseGet(() -> {
            BackCompatSite site = TopologyFactory.eINSTANCE.createBackCompatSite();
            site.setName(SITE_NAME);
            state.getSites().add(site);
            return site;
        });
    }
}
