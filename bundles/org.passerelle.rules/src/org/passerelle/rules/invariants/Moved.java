// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.List;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.Pool;

/** Tells where users have arrived. */
final class Moved {

    private Moved() {
    }

    /** The new pools that home users. */
    static List<Pool> pools(StateContext context) {
        return context.index().frontEnds().stream().filter(pool -> Generations.current(pool) && pool.homedUsers() > 0)
                .toList();
    }
}
