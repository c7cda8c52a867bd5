// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import org.passerelle.planning.Facts;
import org.passerelle.planning.StepKind;
import org.passerelle.topology.AcceptanceKind;

/** Phase 1: plan the migration. */
final class PlanPhase {

    private PlanPhase() {
    }

    /** The kinds in page order. */
    static List<StepKind> kinds() {
        return List.of(users(), records(), administration(), poolMap(), xmpp(), supportability());
    }

    private static StepKind users() {
        return StepKind.of("OCS-01-01")
                .effect(context -> Look.legacyPool(context)
                        .ifPresent(pool -> context.accept(AcceptanceKind.USER_GROUPS, pool, null))).build();
    }

    private static StepKind records() {
        return StepKind.of("OCS-01-02")
                .when(Facts.LEGACY_ARCHIVING.or(Facts.LEGACY_MONITORING))
                .effect(context -> context.accept(AcceptanceKind.STORES_DECIDED, null, null)).build();
    }

    private static StepKind administration() {
        return StepKind.of("OCS-01-03")
                .effect(context -> context.accept(AcceptanceKind.ADMINISTRATION, null, null)).build();
    }

    private static StepKind poolMap() {
        return StepKind.of("OCS-01-04")
                .when(Facts.LEGACY_SEVERAL_POOLS_OR_SITES)
                .effect(context -> context.accept(AcceptanceKind.POOL_MAP, null, null)).build();
    }

    private static StepKind xmpp() {
        return StepKind.of("OCS-01-05")
                .when(Facts.LEGACY_XMPP)
                .effect(context -> context.accept(AcceptanceKind.XMPP_SCHEDULE, null, null)).build();
    }

    private static StepKind supportability() {
        return StepKind.of("OCS-01-06")
                .effect(context -> context.accept(AcceptanceKind.SUPPORTABILITY, null, null)).build();
    }
}
