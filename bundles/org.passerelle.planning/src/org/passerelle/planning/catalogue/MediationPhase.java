// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import org.passerelle.planning.Facts;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepKind;
import org.passerelle.planning.Subject;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.VoiceRoute;

/** Migration of the Mediation Server. */
final class MediationPhase {

    private MediationPhase() {
    }

    /** The kinds in page order. */
    static List<StepKind> kinds() {
        return List.of(gateways(), associate(), routes(), standAlone());
    }

    private static StepKind gateways() {
        return StepKind.of("MED-01")
                .when(Facts.LEGACY_VOICE)
                .where(MediationPhase::takesOver)
                .requires("I-09", "requirement.pilot-published", Readiness::pilotPublished)
                .effect(VoiceEffects::certify).build();
    }

    private static StepKind associate() {
        return StepKind.of("MED-02")
                .when(Facts.LEGACY_VOICE)
                .where(MediationPhase::takesOver)
                .requires("I-09", "requirement.no-legacy-users", Readiness::noLegacyUsers)
                .requires("I-09", "requirement.gateway-certified", VoiceEffects::certified)
                .requires("I-03", "requirement.merged", MergeEffects::mergeRun)
                .effect(VoiceEffects::associate).build();
    }

    private static StepKind routes() {
        return StepKind.of("MED-03")
                .when(Facts.LEGACY_VOICE)
                .where((situation, subject) -> VoiceEffects.leadsToLegacy(subject.legacy(VoiceRoute.class).orElse(null)))
                .requires("I-09", "requirement.trunk-there", VoiceEffects::trunkThere)
                .effect(VoiceEffects::reroute).build();
    }

    private static StepKind standAlone() {
        return StepKind.of("MED-04")
                .when(Facts.TARGET_STAND_ALONE_MEDIATION)
                .requires("I-09", "requirement.routes-moved", VoiceEffects::routesMoved)
                .requires("I-09", "requirement.media-as-target", Readiness::mediaPathKnown)
                .effect(VoiceEffects::standAlone).build();
    }

    private static boolean takesOver(Situation situation, Subject subject) {
        return subject.legacy(PstnGateway.class).isPresent();
    }
}
