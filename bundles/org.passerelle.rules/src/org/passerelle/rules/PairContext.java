// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.Optional;
import org.passerelle.migration.Migration;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.TopologyIndex;

/**
 * What a pair rule sees. Rules read only.
 *
 * @param migration the migration
 * @param legacy look-ups in the topology it leads from
 * @param target look-ups in the topology it leads to
 */
public record PairContext(Migration migration, TopologyIndex legacy, TopologyIndex target) {

    /** A context for a migration; empty while the file of one of its topologies is missing. */
    public static Optional<PairContext> of(Migration migration) {
        Topology legacy = migration.legacyTopology();
        Topology target = migration.targetTopology();
        if (legacy == null || target == null) {
            return Optional.empty();
        }
        return Optional.of(new PairContext(migration, TopologyIndex.of(legacy), TopologyIndex.of(target)));
    }
}
