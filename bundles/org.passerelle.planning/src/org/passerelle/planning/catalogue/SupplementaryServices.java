// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import org.passerelle.planning.Condition;
import org.passerelle.planning.Facts;
import org.passerelle.planning.StepKind;
import org.passerelle.topology.AccessNumber;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Trunk;
import org.passerelle.topology.TrustedApplications;
import org.passerelle.topology.VoiceRoute;
import org.passerelle.topology.derived.TopologyIndex;

/** Supplementary steps: voice, applications and policies that are new in the target. */
final class SupplementaryServices {

    private SupplementaryServices() {
    }

    /** The kinds in page order. */
    static List<StepKind> kinds() {
        return List.of(gateways(), routes(), trunks(), chatPolicy(), applications(), accessNumbers(),
                voiceApplications(), unifiedMessaging(), bandwidth(), policies());
    }

    private static StepKind gateways() {
        return StepKind.of("SUP-11")
                .where((situation, subject) -> subject.legacy(PstnGateway.class).isEmpty()
                        || !Facts.LEGACY_VOICE.holds(situation))
                .requires("I-09", "requirement.no-legacy-users", Readiness::noLegacyUsers)
                .effect(VoiceEffects::associate).build();
    }

    private static StepKind routes() {
        return StepKind.of("SUP-12")
                .where((situation, subject) -> VoiceEffects.differs(subject.legacy(VoiceRoute.class).orElse(null),
                        subject.target(VoiceRoute.class).orElse(null)))
                .effect(VoiceEffects::targetRoute).build();
    }

    private static StepKind trunks() {
        return StepKind.of("SUP-13")
                .where((situation, subject) -> subject.target(Trunk.class).filter(trunk -> !trunk.isRoot()).isPresent())
                .requires("I-09", "requirement.no-legacy-users", Readiness::noLegacyUsers)
                .effect(VoiceEffects::furtherTrunk).build();
    }

    private static StepKind chatPolicy() {
        return StepKind.of("SUP-15")
                .when(Facts.TARGET_PERSISTENT_CHAT_POLICY.and(Facts.LEGACY_GROUP_CHAT.negate()))
                .effect(Policies::persistentChat).build();
    }

    private static StepKind applications() {
        return StepKind.of("SUP-16")
                .where((situation, subject) -> subject.target(Pool.class)
                        .filter(pool -> !Services.definedApart(situation, pool))
                        .flatMap(pool -> TopologyIndex.role(pool, TrustedApplications.class))
                        .filter(role -> !role.getApplications().isEmpty()).isPresent())
                .effect(Services::applications).build();
    }

    private static StepKind accessNumbers() {
        return StepKind.of("SUP-25")
                .where((situation, subject) -> subject.legacy(AccessNumber.class).isEmpty())
                .requires("I-03", "requirement.imported", MergeEffects::imported)
                .effect(context -> Supplements.bring(context, AccessNumber.class)).build();
    }

    private static StepKind voiceApplications() {
        return StepKind.of("SUP-26")
                .where(Supplements::newVoiceApplications)
                .requires("I-22", "requirement.servers-run", Readiness::targetPoolRuns)
                .effect(Supplements::voiceApplications).build();
    }

    private static StepKind unifiedMessaging() {
        return StepKind.of("SUP-28")
                .where(Supplements::newContacts)
                .requires("I-22", "requirement.servers-run", Readiness::targetPoolRuns)
                .effect(Supplements::contacts).build();
    }

    private static StepKind bandwidth() {
        return StepKind.of("SUP-29")
                .when(Condition.fact("target.callAdmissionControl", Supplements::managesBandwidth))
                .effect(Supplements::manageBandwidth).build();
    }

    private static StepKind policies() {
        return StepKind.of("SUP-30")
                .when(Condition.fact("target.newPolicies", Policies::newOnes))
                .requires("I-03", "requirement.imported", MergeEffects::imported)
                .effect(Policies::create).build();
    }
}
