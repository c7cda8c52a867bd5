// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import org.passerelle.planning.StepKind;
import org.passerelle.topology.AcceptanceKind;

/** Phase 4: merge the topologies and import the settings. */
final class MergePhase {

    private MergePhase() {
    }

    /** The kinds in page order. */
    static List<StepKind> kinds() {
        return List.of(wmiPackage(), merge(), settings(), verify());
    }

    private static StepKind wmiPackage() {
        return StepKind.of("OCS-04-01")
                .requires("I-03", "requirement.tools-on-host", Readiness::toolsOnHost)
                .effect(DirectoryEffects::installWmiPackage).build();
    }

    private static StepKind merge() {
        return StepKind.of("OCS-04-02")
                .requires("I-03", "requirement.coexistence-verified", Readiness::pilotAccepted)
                .requires("I-03", "requirement.edges-mergeable", LegacyState::edgesMergeable)
                .effect(MergeEffects::merge).build();
    }

    private static StepKind settings() {
        return StepKind.of("OCS-04-03")
                .effect(MergeEffects::importSettings).build();
    }

    private static StepKind verify() {
        return StepKind.of("OCS-04-04")
                .requires("I-03", "requirement.pool-merged", MergeEffects::merged)
                .effect(context -> Look.legacyPool(context)
                        .ifPresent(pool -> context.accept(AcceptanceKind.MERGED_TOPOLOGY, pool, null))).build();
    }
}
