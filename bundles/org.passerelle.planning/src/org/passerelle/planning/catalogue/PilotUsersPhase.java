// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import org.passerelle.planning.StateView;
import org.passerelle.planning.StepKind;
import org.passerelle.topology.AcceptanceKind;

/** Phase 6: move the first users. */
final class PilotUsersPhase {

    private PilotUsersPhase() {
    }

    /** The kinds in page order. */
    static List<StepKind> kinds() {
        return List.of(replication(), testUser(), pilotWave(), pilot());
    }

    private static StepKind replication() {
        return StepKind.of("OCS-06-01")
                .requires("I-04", "requirement.servers-run", Readiness::targetPoolRuns)
                .effect(context -> Look.targetPool(context).ifPresent(pool -> {
                    context.poolStateOf(pool).setInitialReplication(true);
                    context.accept(AcceptanceKind.USER_REPLICATION, pool, null);
                })).build();
    }

    private static StepKind testUser() {
        return StepKind.of("OCS-06-02")
                .requires("I-20", "requirement.clients-filtered", LegacyState::clientsFiltered)
                .requires("I-03", "requirement.wmi-package", Readiness::wmiPackage)
                .requires("I-03", "requirement.names-trimmed", LegacyState::namesTrimmed)
                .requires("I-03", "requirement.settings-verified", MergeEffects::settingsVerified)
                .effect(UserMoves::testUser).build();
    }

    private static StepKind pilotWave() {
        return StepKind.of("OCS-06-03")
                .requires("I-04", "requirement.test-users-moved", UserMoves::testUsersMoved)
                .requires("I-03", "requirement.names-trimmed", LegacyState::namesTrimmed)
                .requires("I-03", "requirement.settings-verified", MergeEffects::settingsVerified)
                .effect(UserMoves::wave).build();
    }

    private static StepKind pilot() {
        return StepKind.of("OCS-06-04")
                .requires("I-04", "requirement.wave-moved", UserMoves::waveMoved)
                .effect(context -> UserMoves.wave((StateView) context)
                        .ifPresent(wave -> context.accept(AcceptanceKind.PILOT, null, wave.getName()))).build();
    }
}
