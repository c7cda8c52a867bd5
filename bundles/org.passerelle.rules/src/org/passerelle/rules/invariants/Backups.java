// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.List;
import org.passerelle.rules.Selection;
import org.passerelle.rules.Selection.Reach;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.internal.PoolSelections;
import org.passerelle.topology.BackupSubject;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;

/** Tells which legacy pools that home users are still in the topology and were not saved. */
final class Backups {

    private static final Selection<Pool> NO_SERVERS = without(BackupSubject.SERVERS);
    private static final Selection<Pool> NO_DATABASES = without(BackupSubject.DATABASES);

    private Backups() {
    }

    /** The pools without a backup of their servers. */
    static List<Pool> withoutServers(StateContext context) {
        return context.select(NO_SERVERS);
    }

    /** The pools without a backup of their databases. */
    static List<Pool> withoutDatabases(StateContext context) {
        return context.select(NO_DATABASES);
    }

    private static Selection<Pool> without(BackupSubject subject) {
        return PoolSelections.ofLegacyFrontEnds((context, pool) -> !context.facts().backedUp(subject, pool))
                .reads(Reach.NAMED_OR_ALL, Literals.DEPLOYMENT_STATE__BACKUPS, Literals.BACKUP__POOL,
                        Literals.BACKUP__SUBJECT);
    }
}
