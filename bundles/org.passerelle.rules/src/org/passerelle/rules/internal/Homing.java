// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.internal;

import java.util.List;
import org.passerelle.rules.Selection;
import org.passerelle.rules.StateContext;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.TopologyIndex;

/** Tells where users are homed. */
public final class Homing {

    private static final Selection<Pool> LEGACY_HOMES = PoolSelections.where((context, pool) -> isLegacyHome(pool),
            Literals.POOL__POPULATIONS, Literals.USER_POPULATION__USERS).measuredBy(Pool::homedUsers);
    private static final Selection<Pool> CURRENT_HOMES = PoolSelections.where((context, pool) -> isCurrentHome(pool),
            Literals.POOL__POPULATIONS, Literals.USER_POPULATION__USERS);

    private Homing() {
    }

    /** Front End pools of before Lync Server 2013 that home users. */
    public static List<Pool> legacyHomes(TopologyIndex index) {
        return index.frontEnds().stream().filter(Homing::isLegacyHome).toList();
    }

    /** Front End pools of before Lync Server 2013 that still home users. */
    public static List<Pool> legacyHomes(StateContext context) {
        return context.select(LEGACY_HOMES);
    }

    /** Number of users that are still homed on pools of before Lync Server 2013. */
    public static int legacyUsers(StateContext context) {
        return context.total(LEGACY_HOMES);
    }

    /** Front End pools of Lync Server 2013 or later that home users. */
    public static List<Pool> currentHomes(StateContext context) {
        return context.select(CURRENT_HOMES);
    }

    /** Whether a pool is a Front End pool of before Lync Server 2013 with users. */
    public static boolean isLegacyHome(Pool pool) {
        return PoolSelections.isFrontEnd(pool) && Generations.legacy(pool) && pool.homedUsers() > 0;
    }

    /** Whether a pool is a Front End pool of Lync Server 2013 or later with users. */
    public static boolean isCurrentHome(Pool pool) {
        return PoolSelections.isFrontEnd(pool) && Generations.current(pool) && pool.homedUsers() > 0;
    }
}
