// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import org.passerelle.planning.Facts;
import org.passerelle.planning.StepContext;
import org.passerelle.planning.StepKind;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.Pool;

/** Phase 3: prepare Active Directory and deploy the pilot pool. */
final class PilotPoolPhase {

    private PilotPoolPhase() {
    }

    /** The kinds in page order. */
    static List<StepKind> kinds() {
        return List.of(schema(), forest(), domains(), tools(), standardEdition(), define(), install(), coexistence());
    }

    private static StepKind schema() {
        return StepKind.of("OCS-03-01")
                .effect(DirectoryEffects::extendSchema).build();
    }

    private static StepKind forest() {
        return StepKind.of("OCS-03-02")
                .effect(DirectoryEffects::prepareForest).build();
    }

    private static StepKind domains() {
        return StepKind.of("OCS-03-03")
                .effect(DirectoryEffects::prepareDomain).build();
    }

    private static StepKind tools() {
        return StepKind.of("OCS-03-04")
                .requires("I-22", "requirement.administration-decided",
                        view -> view.isAccepted(AcceptanceKind.ADMINISTRATION, null, null))
                .effect(DirectoryEffects::installTools).build();
    }

    private static StepKind standardEdition() {
        return StepKind.of("OCS-03-05")
                .when(Facts.PILOT_STANDARD_EDITION)
                .effect(DirectoryEffects::prepareDatabase).build();
    }

    private static StepKind define() {
        return StepKind.of("OCS-03-06")
                .requires("I-22", "requirement.tools-there", DirectoryEffects::toolsInstalled)
                .requires("I-22", "requirement.database-ready", Readiness::pilotDatabase)
                .requires("I-22", "requirement.name-resolves", Readiness::nameResolves)
                .requires("I-16", "requirement.stores-decided", Readiness::storesDecided)
                .requires("I-20", "requirement.environment-verified", Readiness::environmentVerified)
                .effect(PilotPoolPhase::definePilot).build();
    }

    private static StepKind install() {
        return StepKind.of("OCS-03-07")
                .requires("I-22", "requirement.published", Readiness::publishedPoolsOfHost)
                .effect(Installation::replica).build();
    }

    private static StepKind coexistence() {
        return StepKind.of("OCS-03-08")
                .requires("I-22", "requirement.servers-run", Readiness::targetPoolRuns)
                .effect(context -> Look.targetPool(context)
                        .ifPresent(pool -> context.accept(AcceptanceKind.COEXISTENCE, pool, null))).build();
    }

    private static void definePilot(StepContext context) {
        SharedElements.hold(context);
        SharedElements.topology(context);
        context.subject().target(Pool.class).ifPresent(pool -> FrontEndPools.define(context, pool));
        context.deployment().setTopologyDefined(true);
    }
}
