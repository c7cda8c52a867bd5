// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import org.passerelle.planning.Facts;
import org.passerelle.planning.StepKind;
import org.passerelle.topology.Pool;

/** Phase 7: deploy the new Edge beside the legacy one. */
final class EdgePhase {

    private EdgePhase() {
    }

    /** The kinds in page order. */
    static List<StepKind> kinds() {
        return List.of(define(), install(), replicas());
    }

    private static StepKind define() {
        return StepKind.of("OCS-07-01")
                .when(Facts.TARGET_EDGE)
                .requires("I-03", "requirement.merged", MergeEffects::mergeRun)
                .effect(context -> context.subject().target(Pool.class)
                        .ifPresent(pool -> Definition.publish(context, pool))).build();
    }

    private static StepKind install() {
        return StepKind.of("OCS-07-02")
                .when(Facts.TARGET_EDGE)
                .requires("I-22", "requirement.published", Readiness::publishedPoolsOfHost)
                .effect(Installation::server).build();
    }

    private static StepKind replicas() {
        return StepKind.of("OCS-07-03")
                .when(Facts.TARGET_EDGE)
                .requires("I-22", "requirement.host-runs", Readiness::hostRuns)
                .effect(context -> Look.host(context)
                        .ifPresent(host -> context.hostStateOf(host).setReplicaCurrent(true))).build();
    }
}
