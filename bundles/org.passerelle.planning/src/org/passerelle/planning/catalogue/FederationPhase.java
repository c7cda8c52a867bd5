// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import org.passerelle.planning.Facts;
import org.passerelle.planning.StepKind;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.Edge;
import org.passerelle.topology.Pool;
import org.passerelle.topology.derived.TopologyIndex;

/** Phase 8, first part: lead federation and media to the new Edge. */
final class FederationPhase {

    private FederationPhase() {
    }

    /** The kinds in page order. */
    static List<StepKind> kinds() {
        return List.of(announce(), releaseSites(), legacyEdgeOff(), certificate(), legacyRoute(), newEdgeOn(),
                mediaPath(), publish(), accessSettings(), goLive(), external());
    }

    private static StepKind announce() {
        return StepKind.of("OCS-08-01")
                .when(Facts.LEGACY_EDGE.or(Facts.LEGACY_FEDERATION))
                .requires("I-05", "requirement.edge-replicas", Readiness::edgeReplicas)
                .requires("I-05", "requirement.pilot-accepted", Readiness::pilotWavesAccepted)
                .requires("I-05", "requirement.pools-connected", LegacyEdgeLinks::everyPoolConnected)
                .effect(EdgeSwitch::openWindow).build();
    }

    private static StepKind releaseSites() {
        return StepKind.of("OCS-08-02")
                .when(Facts.LEGACY_EDGE.and(Facts.LEGACY_FEDERATION))
                .requires("I-05", "requirement.window-open", EdgeSwitch::windowOpen)
                .effect(EdgeSwitch::releaseSite).build();
    }

    private static StepKind legacyEdgeOff() {
        return StepKind.of("OCS-08-03")
                .when(Facts.LEGACY_FEDERATION)
                .where((situation, subject) -> subject.legacy(Pool.class)
                        .flatMap(pool -> TopologyIndex.role(pool, Edge.class)).filter(Edge::isFederation).isPresent())
                .requires("I-05", "requirement.sites-released", EdgeSwitch::sitesReleased)
                .effect(EdgeSwitch::legacyEdgeOff).build();
    }

    private static StepKind certificate() {
        return StepKind.of("OCS-08-04")
                .when(Facts.LEGACY_EDGE.and(Facts.ACCESS_NAME_KEPT))
                .requires("I-05", "requirement.edge-installed", Readiness::hostInstalled)
                .requires("I-05", "requirement.legacy-edge-there", Readiness::legacyEdgeThere)
                .effect(Certificates::takeOver).build();
    }

    private static StepKind legacyRoute() {
        return StepKind.of("OCS-08-05")
                .when(Facts.LEGACY_FEDERATION.and(Facts.TARGET_FEDERATION))
                .requires("I-05", "requirement.legacy-edges-off", EdgeSwitch::legacyEdgesOff)
                .requires("I-05", "requirement.certificate-placed", Readiness::certificatePlaced)
                .effect(EdgeSwitch::legacyRoute).build();
    }

    private static StepKind newEdgeOn() {
        return StepKind.of("OCS-08-06")
                .when(Facts.TARGET_EDGE.and(Facts.TARGET_FEDERATION))
                .requires("I-05", "requirement.legacy-route-changed", Readiness::legacyRouteChanged)
                .effect(EdgeSwitch::newEdgeOn).build();
    }

    private static StepKind mediaPath() {
        return StepKind.of("OCS-08-07")
                .when(Facts.TARGET_EDGE)
                .requires("I-05", "requirement.federation-as-target", EdgeSwitch::federationAsTarget)
                .effect(EdgeSwitch::mediaPath).build();
    }

    private static StepKind publish() {
        return StepKind.of("OCS-08-08")
                .when(Facts.TARGET_EDGE)
                .requires("I-05", "requirement.federation-as-target", EdgeSwitch::federationAsTarget)
                .requires("I-05", "requirement.media-as-target", EdgeSwitch::mediaAsTarget)
                .effect(EdgeSwitch::publishAll).build();
    }

    private static StepKind accessSettings() {
        return StepKind.of("OCS-08-09")
                .when(Facts.TARGET_EDGE)
                .requires("I-22", "requirement.all-published", EdgeSwitch::allPublished)
                .effect(ExternalAccess::accessSettings).build();
    }

    private static StepKind goLive() {
        return StepKind.of("OCS-08-10")
                .when(Facts.TARGET_EDGE)
                .requires("I-05", "requirement.outside-users-allowed", ExternalAccess::outsideUsersAllowed)
                .requires("I-05", "requirement.directors-run", Readiness::directorsRun)
                .effect(ExternalAccess::goLive).build();
    }

    private static StepKind external() {
        return StepKind.of("OCS-08-11")
                .when(Facts.TARGET_EDGE)
                .requires("I-05", "requirement.edges-live", ExternalAccess::live)
                .effect(context -> context.accept(AcceptanceKind.EXTERNAL, null, null)).build();
    }
}
