// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.internal;

import java.util.List;
import org.passerelle.topology.Pool;
import org.passerelle.topology.derived.TopologyIndex;

/** Tells where users are homed. */
public final class Homing {

    private Homing() {
    }

    /** Front End pools of before Lync Server 2013 that still home users. */
    public static List<Pool> legacyHomes(TopologyIndex index) {
        return index.frontEnds().stream().filter(pool -> Generations.legacy(pool) && pool.homedUsers() > 0).toList();
    }

    /** Number of users that are homed on pools of before Lync Server 2013. */
    public static int legacyUsers(TopologyIndex index) {
        return legacyHomes(index).stream().mapToInt(Pool::homedUsers).sum();
    }
}
