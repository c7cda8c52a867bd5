// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import org.passerelle.planning.Facts;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepKind;
import org.passerelle.planning.Subject;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.AccessNumber;
import org.passerelle.topology.Pool;

/** Phase 9: tasks after the users have moved. */
final class PostMigrationPhase {

    private PostMigrationPhase() {
    }

    /** The kinds in page order. */
    static List<StepKind> kinds() {
        return List.of(responseGroups(), accessNumbers(), outlookWebApp(), addressBook(), authorizedHosts(),
                remoteCallControl(), recorders(), trustedPools(), joinPage(), clients(), umContacts(), umVerify(),
                webAccess());
    }

    private static StepKind responseGroups() {
        return StepKind.of("OCS-09-01")
                .when(Facts.LEGACY_RESPONSE_GROUPS)
                .where((situation, subject) -> subject.legacy(Pool.class)
                        .filter(pool -> pool.getResponseGroups() != null).isPresent())
                .requires("I-03", "requirement.wmi-package", Readiness::wmiPackage)
                .effect(Relocation::responseGroups).build();
    }

    private static StepKind accessNumbers() {
        return StepKind.of("OCS-09-02")
                .when(Facts.LEGACY_DIAL_IN)
                .where((situation, subject) -> subject.legacy(AccessNumber.class).isPresent())
                .requires("I-03", "requirement.imported", MergeEffects::imported)
                .effect(Relocation::accessNumber).build();
    }

    private static StepKind outlookWebApp() {
        return StepKind.of("OCS-09-03")
                .when(Facts.LEGACY_OWA_IM.or(Facts.TARGET_OWA_IM))
                .effect(Services::outlookWebApp).build();
    }

    private static StepKind addressBook() {
        return StepKind.of("OCS-09-04")
                .when(Facts.LEGACY_CUSTOM_ADDRESS_BOOK)
                .where((situation, subject) -> subject.legacy(Pool.class)
                        .map(Pool::getAddressBook).filter(book -> book.isCustomNormalization()).isPresent())
                .requires("I-22", "requirement.servers-run", Readiness::successorRuns)
                .requires("I-21", "requirement.legacy-share", Services::legacyShareThere)
                .effect(Services::addressBook).build();
    }

    private static StepKind authorizedHosts() {
        return StepKind.of("OCS-09-05")
                .when(Facts.LEGACY_REMOTE_CALL_CONTROL)
                .requires("I-11", "requirement.remote-call-control-users", Services::remoteCallControlUsersMoved)
                .effect(Services::removeAuthorizedHost).build();
    }

    private static StepKind remoteCallControl() {
        return StepKind.of("OCS-09-06")
                .when(Facts.LEGACY_REMOTE_CALL_CONTROL)
                .requires("I-11", "requirement.authorized-host-removed", Services::authorizedHostRemoved)
                .requires("I-03", "requirement.imported", MergeEffects::imported)
                .effect(Services::remoteCallControl).build();
    }

    private static StepKind recorders() {
        return StepKind.of("OCS-09-07")
                .effect(Retirement::recorder).build();
    }

    private static StepKind trustedPools() {
        return StepKind.of("OCS-09-08")
                .where((situation, subject) -> subject.target(Pool.class)
                        .filter(pool -> !Services.definedApart(situation, pool)).isPresent())
                .requires("I-03", "requirement.merged", MergeEffects::mergeRun)
                .effect(Services::trustedPool).build();
    }

    private static StepKind joinPage() {
        return StepKind.of("OCS-09-09")
                .when(Facts.LEGACY_JOIN_PAGE)
                .requires("I-22", "requirement.pilot-runs", Readiness::pilotRuns)
                .effect(context -> context.deployment().setLegacyClientLink(true)).build();
    }

    private static StepKind clients() {
        return StepKind.of("OCS-09-10")
                .repeat(Waves.EVERY)
                .requires("I-20", "requirement.wave-moved", UserMoves::waveMoved)
                .effect(UserMoves::newClient).build();
    }

    private static StepKind umContacts() {
        return StepKind.of("OCS-09-11")
                .when(Facts.LEGACY_EXCHANGE_UM)
                .where(PostMigrationPhase::hasUmContacts)
                .effect(Relocation::umContacts).build();
    }

    private static StepKind umVerify() {
        return StepKind.of("OCS-09-12")
                .when(Facts.LEGACY_EXCHANGE_UM)
                .where(PostMigrationPhase::hasUmContacts)
                .requires("I-11", "requirement.um-contacts-moved", Relocation::umContactsMoved)
                .effect(context -> Look.legacyPool(context)
                        .ifPresent(pool -> context.accept(AcceptanceKind.UM_CONTACTS, pool, null))).build();
    }

    private static StepKind webAccess() {
        return StepKind.of("OCS-09-13")
                .when(Facts.LEGACY_CWA)
                .requires("I-11", "requirement.no-legacy-users", Readiness::noLegacyUsers)
                .effect(Retirement::webAccess).build();
    }

    private static boolean hasUmContacts(Situation situation, Subject subject) {
        return subject.legacy(Pool.class).filter(pool -> !Relocation.umContacts(pool).isEmpty()).isPresent();
    }
}
