// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import org.passerelle.planning.Facts;
import org.passerelle.planning.StepKind;
import org.passerelle.topology.AcceptanceKind;

/** Phase 5: connect the pilot pool with the legacy Edge. */
final class ConnectPhase {

    private ConnectPhase() {
    }

    /** The kinds in page order. */
    static List<StepKind> kinds() {
        return List.of(legacyEdge(), authorise(), settings(), xmppPolicy());
    }

    private static StepKind legacyEdge() {
        return StepKind.of("OCS-05-01")
                .when(Facts.LEGACY_EDGE)
                .requires("I-03", "requirement.edges-merged", MergeEffects::edgesMerged)
                .requires("I-05", "requirement.legacy-edge-in-use", LegacyEdgeLinks::legacyEdgeInUse)
                .effect(LegacyEdgeLinks::connect).build();
    }

    private static StepKind authorise() {
        return StepKind.of("OCS-05-02")
                .when(Facts.LEGACY_EDGE)
                .requires("I-04", "requirement.pilot-connected", LegacyEdgeLinks::pilotConnected)
                .effect(LegacyEdgeLinks::authorise).build();
    }

    private static StepKind settings() {
        return StepKind.of("OCS-05-03")
                .requires("I-03", "requirement.imported", MergeEffects::imported)
                .effect(context -> context.accept(AcceptanceKind.SETTINGS, null, null)).build();
    }

    private static StepKind xmppPolicy() {
        return StepKind.of("OCS-05-04")
                .when(Facts.LEGACY_XMPP)
                .requires("MRG-037", "requirement.no-legacy-users", Readiness::noLegacyUsers)
                .effect(Policies::xmpp).build();
    }
}
