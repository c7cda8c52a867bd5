// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.merge.LegacyDigest;
import org.passerelle.merge.LegacyImport;
import org.passerelle.merge.LegacyMerge;
import org.passerelle.planning.StateView;
import org.passerelle.planning.StepContext;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.DeploymentState;
import org.passerelle.topology.Edge;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;

/** Merges the legacy deployment and imports its settings. */
final class MergeEffects {

    private MergeEffects() {
    }

    /** Runs the merge wizard with every legacy Edge and publishes. */
    static void merge(StepContext context) {
        Set<Fqdn> taken = context.situation().targetIndex().pools().stream().map(Pool::getFqdn)
                .filter(name -> name != null).collect(Collectors.toSet());
        LegacyMerge.into(context.state(), null, taken)
                .forEach(pool -> context.poolStateOf(pool).setMerged(true));
        record(context);
        context.deployment().setDirectoriesImported(true);
        Definition.publish(context);
    }

    /** Notes that the merge has seen the legacy deployment as it is now. */
    static void record(StepContext context) {
        DeploymentState deployment = context.deployment();
        deployment.setMergeDigest(LegacyDigest.of(context.state()));
        deployment.setMergeRuns(deployment.getMergeRuns() + 1);
        deployment.getMergedEdges().clear();
        Look.activeLegacy(context, Edge.class).map(TopologyIndex::poolOf).map(Pool::getFqdn)
                .filter(name -> name != null).forEach(deployment.getMergedEdges()::add);
    }

    /** Imports policies and settings. */
    static void importSettings(StepContext context) {
        LegacyImport.into(context.state());
        context.deployment().setImportDigest(context.deployment().getMergeDigest() == null
                ? LegacyDigest.of(context.state()) : context.deployment().getMergeDigest());
    }

    /** Whether the pool that the step is about is below the site of the merge. */
    static boolean merged(StateView view) {
        return Look.legacyPool(view).map(pool -> Look.fact(view, pool, PoolState::isMerged)).orElse(true);
    }

    /** Whether every legacy Edge is known to the topology of the new version. */
    static boolean edgesMerged(StateView view) {
        return Look.activeLegacy(view, Edge.class).map(TopologyIndex::poolOf)
                .allMatch(pool -> Look.fact(view, pool, PoolState::isMerged));
    }

    static boolean mergeRun(StateView view) {
        return view.deployment().getMergeDigest() != null;
    }

    static boolean imported(StateView view) {
        return view.deployment().getImportDigest() != null;
    }

    static boolean settingsVerified(StateView view) {
        return view.isAccepted(AcceptanceKind.SETTINGS, null, null);
    }
}
