// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import org.passerelle.planning.Facts;
import org.passerelle.planning.StepKind;
import org.passerelle.topology.Pool;

/** Supplementary steps: pools, sites and stores that the documented steps do not deploy. */
final class SupplementaryPools {

    private SupplementaryPools() {
    }

    /** The kinds in page order. */
    static List<StepKind> kinds() {
        return List.of(furtherPool(), furtherServers(), director(), directorServers(), directorUse(), mirror(),
                records(), officeWebApps(), pair(), branchSite(), branchAppliance(), chatPool());
    }

    private static StepKind furtherPool() {
        return StepKind.of("SUP-01")
                .effect(context -> context.subject().target(Pool.class)
                        .ifPresent(pool -> FrontEndPools.define(context, pool))).build();
    }

    private static StepKind furtherServers() {
        return StepKind.of("SUP-02")
                .requires("I-22", "requirement.published", Readiness::publishedPoolsOfHost)
                .effect(Installation::replica).build();
    }

    private static StepKind director() {
        return StepKind.of("SUP-03")
                .effect(context -> context.subject().target(Pool.class)
                        .ifPresent(pool -> Definition.publish(context, pool))).build();
    }

    private static StepKind directorServers() {
        return StepKind.of("SUP-04")
                .requires("I-22", "requirement.published", Readiness::publishedPoolsOfHost)
                .effect(Installation::replica).build();
    }

    private static StepKind directorUse() {
        return StepKind.of("SUP-05")
                .when(Facts.TARGET_DIRECTOR)
                .requires("I-22", "requirement.directors-run", Readiness::directorsRun)
                .effect(context -> context.subject().target(Pool.class)
                        .ifPresent(pool -> DnsChanges.hostRecords(context, pool))).build();
    }

    private static StepKind mirror() {
        return StepKind.of("SUP-06")
                .requires("I-22", "requirement.servers-run", Readiness::targetPoolRuns)
                .effect(Supplements::mirror).build();
    }

    private static StepKind records() {
        return StepKind.of("SUP-07")
                .where(Supplements::storesLater)
                .requires("I-22", "requirement.servers-run", Readiness::targetPoolRuns)
                .effect(Supplements::recordStores).build();
    }

    private static StepKind officeWebApps() {
        return StepKind.of("SUP-08")
                .effect(context -> context.subject().target(Pool.class).ifPresent(pool -> {
                    Definition.publish(context, pool);
                    Installation.pool(context, pool);
                })).build();
    }

    private static StepKind pair() {
        return StepKind.of("SUP-17")
                .requires("I-22", "requirement.servers-run", Readiness::targetPoolRuns)
                .effect(Supplements::pair).build();
    }

    private static StepKind branchSite() {
        return StepKind.of("SUP-18")
                .effect(Supplements::branchSite).build();
    }

    private static StepKind branchAppliance() {
        return StepKind.of("SUP-19")
                .requires("I-22", "requirement.published", Readiness::publishedPoolsOfHost)
                .effect(Installation::replica).build();
    }

    private static StepKind chatPool() {
        return StepKind.of("SUP-14")
                .where((situation, subject) -> !ChatMigration.receives(situation, subject))
                .effect(context -> context.subject().target(Pool.class).ifPresent(pool -> {
                    Definition.publish(context, pool);
                    Installation.pool(context, pool);
                    ChatMigration.fillNew(context, pool);
                })).build();
    }
}
