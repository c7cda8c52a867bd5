// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.internal;

import java.util.function.BiPredicate;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Selection;
import org.passerelle.rules.Selection.Reach;
import org.passerelle.rules.StateContext;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.TopologyIndex;

/** Selections of pools, and conditions that several of them share. */
public final class PoolSelections {

    private PoolSelections() {
    }

    /**
     * The pools that meet a condition on name, roles and version of the pool.
     *
     * @param condition the condition
     * @param further what else of the pool and its parts it reads
     */
    public static Selection<Pool> where(BiPredicate<StateContext, Pool> condition, EStructuralFeature... further) {
        return Selection.of(Pool.class, context -> context.index().pools(), condition)
                .reads(Reach.HOLDER, Literals.POOL__FQDN, Literals.POOL__ROLES, Literals.POOL__VERSION,
                        Literals.POOL__EDITION)
                .reads(Reach.HOLDER, further)
                .reads(Reach.ALL, Literals.TOPOLOGY__PRODUCT);
    }

    /**
     * The Front End pools of the legacy topology that are still there and meet a condition.
     *
     * @param condition the condition
     * @param further what else of the pool and its parts it reads
     */
    public static Selection<Pool> ofLegacyFrontEnds(BiPredicate<StateContext, Pool> condition,
            EStructuralFeature... further) {
        return Selection.of(Pool.class, context -> context.legacy().frontEnds().stream()
                        .flatMap(legacy -> context.pool(legacy.getFqdn()).stream()).distinct().toList(),
                (context, pool) -> wasFrontEnd(context, pool) && condition.test(context, pool))
                .reads(Reach.HOLDER, Literals.POOL__FQDN)
                .reads(Reach.HOLDER, further);
    }

    /** The selection whose condition reads what is known of each pool, too. */
    public static Selection<Pool> withFacts(Selection<Pool> selection, EStructuralFeature... facts) {
        return selection.reads(Reach.NAMED, Literals.DEPLOYMENT_STATE__POOLS, Literals.POOL_STATE__POOL)
                .reads(Reach.NAMED, facts);
    }

    /** Whether a pool homes users by its roles. */
    public static boolean isFrontEnd(Pool pool) {
        return TopologyIndex.role(pool, FrontEnd.class).isPresent();
    }

    private static boolean wasFrontEnd(StateContext context, Pool pool) {
        return wasThere(context, pool) && isFrontEnd(context.legacy().pool(pool.getFqdn()).orElseThrow());
    }

    /** Whether a pool is one of the legacy topology. */
    public static boolean wasThere(StateContext context, Pool pool) {
        return context.legacy().pool(pool.getFqdn()).isPresent()
                && context.pool(pool.getFqdn()).filter(first -> first == pool).isPresent();
    }
}
