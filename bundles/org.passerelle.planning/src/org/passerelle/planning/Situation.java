// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.passerelle.migration.GatewayReplacement;
import org.passerelle.migration.Migration;
import org.passerelle.migration.MigrationFactory;
import org.passerelle.migration.MigrationOptions;
import org.passerelle.migration.PoolCorrespondence;
import org.passerelle.migration.TopologyFile;
import org.passerelle.planning.internal.Names;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;

/**
 * What a plan is made from: legacy topology, target topology and migration, with look-ups. It never changes and never
 * changes them, and it knows nothing of a running simulation.
 */
public final class Situation {

    private final Migration migration;
    private final TopologyIndex legacy;
    private final TopologyIndex target;
    private final Map<Pool, Pool> successors = new LinkedHashMap<>();
    private final Map<Pool, List<Pool>> predecessors = new LinkedHashMap<>();
    private final Map<PstnGateway, PstnGateway> gatewaySuccessors = new LinkedHashMap<>();
    private final Map<String, PstnGateway> targetGateways = new LinkedHashMap<>();
    private final List<Pool> legacyFrontEnds;
    private final List<Pool> targetFrontEnds;
    private final WaveSchedule waves;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    private Situation(Migration migration) {
        this.migration = migration;
        this.legacy = TopologyIndex.of(topology(migration.getLegacy(), "plan.no-legacy"));
        this.target = TopologyIndex.of(topology(migration.getTarget(), "plan.no-target"));
        for (PoolCorrespondence pair : migration.getCorrespondences()) {
            if (pair.getFrom() != null && pair.getTo() != null) {
                successors.put(pair.getFrom(), pair.getTo());
                predecessors.computeIfAbsent(pair.getTo(), any -> new ArrayList<>()).add(pair.getFrom());
            }
        }
        for (GatewayReplacement pair : migration.getGatewayReplacements()) {
            if (pair.getFrom() != null && pair.getTo() != null) {
                gatewaySuccessors.put(pair.getFrom(), pair.getTo());
            }
        }
        for (PstnGateway gateway : target.gateways()) {
            targetGateways.putIfAbsent(Names.of(gateway), gateway);
        }
        this.legacyFrontEnds = legacy.frontEnds();
        this.targetFrontEnds = target.frontEnds();
        this.waves = WaveSchedule.of(migration.getWaves());
    }

    private static Topology topology(TopologyFile file, String message) {
        Topology topology = file == null ? null : file.getTopology();
        if (topology == null || topology.eIsProxy()) {
            throw new PlanningException(PlanTexts.english().text(message));
        }
        return topology;
    }

    /**
     * @param migration a migration whose two topologies are loaded, never null
     * @return the situation it describes
     * @throws PlanningException when one of the topologies is missing
     */
    public static Situation of(Migration migration) {
        return new Situation(migration);
    }

    /** The migration; not to be changed. */
    public Migration migration() {
        return migration;
    }

    /** The legacy topology; not to be changed. */
    public Topology legacy() {
        return legacy.topology();
    }

    /** The target topology; not to be changed. */
    public Topology target() {
        return target.topology();
    }

    /** Look-ups in the legacy topology. */
    public TopologyIndex legacyIndex() {
        return legacy;
    }

    /** Look-ups in the target topology. */
    public TopologyIndex targetIndex() {
        return target;
    }

    /** The options of the migration; defaults where it has none. */
    public MigrationOptions options() {
        return migration.getOptions() == null
                ? MigrationFactory.eINSTANCE.createMigrationOptions() : migration.getOptions();
    }

    /** The legacy pools that home users, in model order. */
    public List<Pool> legacyFrontEnds() {
        return legacyFrontEnds;
    }

    /** The target pools that home users, in model order. */
    public List<Pool> targetFrontEnds() {
        return targetFrontEnds;
    }

    /** The legacy Edge pools, in model order. */
    public List<Pool> legacyEdges() {
        return legacy.pools(PoolKind.EDGE);
    }

    /** The target Edge pools, in model order. */
    public List<Pool> targetEdges() {
        return target.pools(PoolKind.EDGE);
    }

    /** The first pool of the target: the one the migration names, else the first that homes users. */
    public Optional<Pool> pilotPool() {
        return migration.getPilotPool() != null && !migration.getPilotPool().eIsProxy()
                ? Optional.of(migration.getPilotPool()) : targetFrontEnds.stream().findFirst();
    }

    /** The target pool that takes over from a legacy pool. */
    public Optional<Pool> successor(Pool legacyPool) {
        return Optional.ofNullable(successors.get(legacyPool));
    }

    /** The legacy pools that a target pool takes over from, in the order of the migration. */
    public List<Pool> predecessors(Pool targetPool) {
        return List.copyOf(predecessors.getOrDefault(targetPool, List.of()));
    }

    /** The target gateway that stands in the place of a legacy one: as the migration says, else the one of the same host. */
    public Optional<PstnGateway> successor(PstnGateway legacyGateway) {
        PstnGateway named = gatewaySuccessors.get(legacyGateway);
        return Optional.ofNullable(named == null ? targetGateways.get(Names.of(legacyGateway)) : named);
    }

    /** The waves in the order they move, with the number of users of each. */
    public WaveSchedule waves() {
        return waves;
    }

    /**
     * What is worked out from this situation once and kept as long as it, such as an index over one of its topologies.
     *
     * @param type  the class of what is worked out, of which there is one for a situation
     * @param maker makes it, the same way every time
     * @return what was made first
     */
    public <T> T derived(Class<T> type, Function<? super Situation, T> maker) {
        Object known = derived.get(type);
        if (known == null) {
            T made = maker.apply(this);
            known = derived.putIfAbsent(type, made);
            return known == null ? made : type.cast(known);
        }
        return type.cast(known);
    }

    /** The legacy pool of that name. */
    public Optional<Pool> legacyPool(Fqdn name) {
        return legacy.pool(name);
    }

    /** The target pool of that name. */
    public Optional<Pool> targetPool(Fqdn name) {
        return target.pool(name);
    }
}
