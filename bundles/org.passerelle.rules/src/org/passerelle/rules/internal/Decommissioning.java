// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import org.passerelle.rules.ModelChange;
import org.passerelle.rules.TransitionContext;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.derived.TopologyIndex;

/** Tells which legacy Front End pools a step takes out of service. */
public final class Decommissioning {

    private Decommissioning() {
    }

    /** The legacy Front End pools that a step deactivated or removed, each once, in the order it was done. */
    public static Set<Pool> pools(TransitionContext context) {
        Set<Pool> pools = new LinkedHashSet<>();
        for (ModelChange change : context.changes()) {
            Pool pool = deactivated(change);
            if (pool == null && change.oldValue() instanceof Pool removed && change.newValue() == null
                    && change.feature() == TopologyPackage.Literals.SITE__POOLS && removed.eContainer() == null) {
                pool = removed;
            }
            if (pool != null && frontEnd(pool)) {
                pools.add(pool);
            }
        }
        return pools;
    }

    private static Pool deactivated(ModelChange change) {
        if (change.element() instanceof PoolState state && state.isDeactivated()
                && change.feature() == TopologyPackage.Literals.POOL_STATE__DEACTIVATED) {
            return state.getPool();
        }
        return change.newValue() instanceof PoolState added && added.isDeactivated() ? added.getPool() : null;
    }

    private static boolean frontEnd(Pool pool) {
        return TopologyIndex.role(pool, FrontEnd.class).isPresent() && Generations.legacy(pool);
    }
}
