// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.LinkedHashSet;
import java.util.Set;
import org.passerelle.rules.StateContext;
import org.passerelle.topology.BackupSubject;
import org.passerelle.topology.Pool;

/** Tells which legacy pools were not saved. */
final class Backups {

    private Backups() {
    }

    /** The legacy pools that home users, are still in the topology and have no backup of a kind. */
    static Set<Pool> without(StateContext context, BackupSubject subject) {
        Set<Pool> bare = new LinkedHashSet<>();
        for (Pool legacy : context.legacy().frontEnds()) {
            context.index().pool(legacy.getFqdn()).filter(pool -> !context.facts().backedUp(subject, pool))
                    .ifPresent(bare::add);
        }
        return bare;
    }
}
