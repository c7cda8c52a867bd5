// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import org.passerelle.planning.Facts;
import org.passerelle.planning.StepContext;
import org.passerelle.planning.StepKind;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.ConferenceDirectory;
import org.passerelle.topology.PoolKind;

/** Phase 10: take the legacy site out of service. */
final class DecommissionPhase {

    private DecommissionPhase() {
    }

    /** The kinds in page order. */
    static List<StepKind> kinds() {
        return List.of(directories(), signInRecords(), proveEmpty(), servers(), edgeServers(), backCompatSite());
    }

    private static StepKind directories() {
        return StepKind.of("OCS-10-01")
                .when(Facts.LEGACY_DIAL_IN)
                .where((situation, subject) -> subject.legacy(ConferenceDirectory.class).isPresent())
                .requires("I-12", "requirement.topology-verified", Readiness::directoryImported)
                .effect(Relocation::conferenceDirectory).build();
    }

    private static StepKind signInRecords() {
        return StepKind.of("OCS-10-02")
                .requires("I-13", "requirement.directors-run", Readiness::directorsRun)
                .effect(DecommissionPhase::signIn).build();
    }

    private static StepKind proveEmpty() {
        return StepKind.of("OCS-10-03")
                .effect(context -> Look.legacyPool(context)
                        .ifPresent(pool -> context.accept(AcceptanceKind.POOL_EMPTY, pool, null))).build();
    }

    private static StepKind servers() {
        return StepKind.of("OCS-10-04")
                .requires("I-11", "requirement.proven-empty", Retirement::provenEmpty)
                .requires("I-05", "requirement.edges-live", ExternalAccess::live)
                .requires("I-09", "requirement.gateways-replaced", VoiceEffects::gatewaysReplaced)
                .requires("I-11", "requirement.address-book-saved", Retirement::addressBookSaved)
                .effect(Retirement::server).build();
    }

    private static StepKind edgeServers() {
        return StepKind.of("OCS-10-05")
                .when(Facts.LEGACY_EDGE)
                .requires("I-05", "requirement.external-accepted", Readiness::externalAccepted)
                .requires("MRG-036", "requirement.no-legacy-users", Readiness::noLegacyUsers)
                .effect(Retirement::edgeServer).build();
    }

    private static StepKind backCompatSite() {
        return StepKind.of("OCS-10-06")
                .requires("I-21", "requirement.all-deactivated", Retirement::allDeactivated)
                .effect(CleanUp::legacy).build();
    }

    /** Sign-in goes to the Director where there is one, else to the pilot pool, unless the target says otherwise. */
    private static void signIn(StepContext context) {
        context.situation().targetIndex().pools(PoolKind.DIRECTOR).stream().findFirst()
                .or(() -> context.situation().pilotPool())
                .ifPresent(pool -> DnsChanges.signIn(context, context.subject().label(), pool));
    }
}
