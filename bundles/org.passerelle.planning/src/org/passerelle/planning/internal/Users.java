// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.UserPopulation;

/** Number of users on legacy pools; only pools that something happened to are counted again. */
final class Users {

    private final Map<Pool, Integer> counted = new IdentityHashMap<>();
    private final Set<Pool> stale = Collections.newSetFromMap(new IdentityHashMap<>());
    private int legacy;

    static int on(Pool pool) {
        return pool.getPopulations().stream().mapToInt(UserPopulation::getUsers).sum();
    }

    static boolean isLegacy(Pool pool) {
        ProductVersion version = pool.effectiveVersion();
        return version != null && version.compareTo(ProductVersion.LYNC_2013) < 0;
    }

    void entered(EObject element) {
        if (element instanceof Pool pool) {
            counted.put(pool, 0);
            stale.add(pool);
        }
    }

    void left(EObject element) {
        if (element instanceof Pool pool) {
            legacy -= counted.remove(pool);
            stale.remove(pool);
        }
    }

    void changed(Change change) {
        if (change.feature() == Literals.POOL__POPULATIONS || change.feature() == Literals.POOL__VERSION) {
            spoil(change.element());
        } else if (change.feature() == Literals.USER_POPULATION__USERS) {
            spoil(change.element().eContainer());
        } else if (change.element() instanceof Topology && change.feature() == Literals.TOPOLOGY__PRODUCT) {
            stale.addAll(counted.keySet());
        }
    }

    private void spoil(EObject element) {
        if (element instanceof Pool pool && counted.containsKey(pool)) {
            stale.add(pool);
        }
    }

    int onLegacy() {
        for (Pool pool : stale) {
            int now = isLegacy(pool) ? on(pool) : 0;
            legacy += now - counted.put(pool, now);
        }
        stale.clear();
        return legacy;
    }
}
