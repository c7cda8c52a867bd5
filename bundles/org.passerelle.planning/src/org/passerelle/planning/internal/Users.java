// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.UserPopulation;

/** Number of users on legacy pools, counted again only after something changed that it depends on. */
final class Users {

    private static final Set<EStructuralFeature> COUNTED = Set.of(TopologyPackage.Literals.USER_POPULATION__USERS,
            TopologyPackage.Literals.POOL__VERSION, TopologyPackage.Literals.TOPOLOGY__PRODUCT);

    private int legacy = -1;

    static boolean countOn(EStructuralFeature feature) {
        return COUNTED.contains(feature);
    }

    static int on(Pool pool) {
        return pool.getPopulations().stream().mapToInt(UserPopulation::getUsers).sum();
    }

    static boolean isLegacy(Pool pool) {
        ProductVersion version = pool.effectiveVersion();
        return version != null && version.compareTo(ProductVersion.LYNC_2013) < 0;
    }

    void forget() {
        legacy = -1;
    }

    int onLegacy(Iterable<Pool> pools) {
        if (legacy < 0) {
            legacy = 0;
            for (Pool pool : pools) {
                if (isLegacy(pool)) {
                    legacy += on(pool);
                }
            }
        }
        return legacy;
    }
}
