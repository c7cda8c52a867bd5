// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import org.passerelle.planning.Facts;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StateView;
import org.passerelle.planning.StepKind;
import org.passerelle.planning.Subject;
import org.passerelle.topology.NoticeKind;
import org.passerelle.topology.Policy;

/** Phase 8, second part: move the remaining users and XMPP. */
final class ProductionPhase {

    private ProductionPhase() {
    }

    /** The kinds in page order. */
    static List<StepKind> kinds() {
        return List.of(wave(), conferencing(), invitations(), xmpp());
    }

    private static StepKind wave() {
        return StepKind.of("OCS-08-12")
                .requires("I-04", "requirement.pilot-accepted", Readiness::pilotWavesAccepted)
                .requires("I-04", "requirement.coexistence-verified", Readiness::waveTargetsAccepted)
                .effect(UserMoves::wave).build();
    }

    private static StepKind conferencing() {
        return StepKind.of("OCS-08-13")
                .when(Facts.PARTNERS_ON_LEGACY)
                .where(ProductionPhase::refusesAnonymous)
                .requires("I-04", "requirement.no-legacy-users", Readiness::noLegacyUsers)
                .effect(Policies::admitAnonymous).build();
    }

    private static StepKind invitations() {
        return StepKind.of("OCS-08-14")
                .repeat(Waves.EVERY)
                .requires("I-04", "requirement.wave-moved", UserMoves::waveMoved)
                .effect(context -> UserMoves.wave((StateView) context)
                        .ifPresent(wave -> context.announce(NoticeKind.MEETING_RENEWAL, wave.getName()))).build();
    }

    private static StepKind xmpp() {
        return StepKind.of("OCS-08-15")
                .when(Facts.LEGACY_XMPP.and(Facts.TARGET_EDGE))
                .requires("MRG-037", "requirement.no-legacy-users", Readiness::noLegacyUsers)
                .requires("MRG-037", "requirement.xmpp-allowed", Policies::xmppAllowed)
                .requires("MRG-037", "requirement.edges-live", ExternalAccess::live)
                .effect(Supplements::xmpp).build();
    }

    private static boolean refusesAnonymous(Situation situation, Subject subject) {
        return subject.legacy(Policy.class).filter(policy -> !policy.isAnonymousParticipants()).isPresent()
                && subject.target(Policy.class).filter(policy -> !policy.isAnonymousParticipants()).isEmpty();
    }
}
