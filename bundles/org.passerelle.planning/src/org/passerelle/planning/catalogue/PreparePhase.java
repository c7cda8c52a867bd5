// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import org.passerelle.planning.Facts;
import org.passerelle.planning.StepKind;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeLayout;
import org.passerelle.topology.Pool;
import org.passerelle.topology.derived.TopologyIndex;

/** Phase 2: prepare the legacy deployment. */
final class PreparePhase {

    private PreparePhase() {
    }

    /** The kinds in page order. */
    static List<StepKind> kinds() {
        return List.of(updates(), names(), analysis(), backup(), clients(), environment(), expandedEdge(),
                userNames());
    }

    private static StepKind updates() {
        return StepKind.of("OCS-02-01")
                .effect(LegacyState::update).build();
    }

    private static StepKind names() {
        return StepKind.of("OCS-02-02")
                .effect(context -> context.subject().target(Pool.class)
                        .ifPresent(pool -> DnsChanges.hostRecords(context, pool))).build();
    }

    private static StepKind analysis() {
        return StepKind.of("OCS-02-03")
                .effect(context -> context.accept(AcceptanceKind.ANALYSIS, null, null)).build();
    }

    private static StepKind backup() {
        return StepKind.of("OCS-02-04")
                .effect(LegacyState::backUp).build();
    }

    private static StepKind clients() {
        return StepKind.of("OCS-02-05")
                .requires("I-20", "requirement.updated", LegacyState::updated)
                .effect(LegacyState::filterClients).build();
    }

    private static StepKind environment() {
        return StepKind.of("OCS-02-06")
                .requires("I-20", "requirement.updated", LegacyState::updated)
                .requires("I-20", "requirement.clients-filtered", LegacyState::clientsFiltered)
                .effect(context -> Look.legacyPool(context)
                        .ifPresent(pool -> context.accept(AcceptanceKind.ENVIRONMENT, pool, null))).build();
    }

    private static StepKind expandedEdge() {
        return StepKind.of("OCS-02-07")
                .when(Facts.LEGACY_EDGE_EXPANDED)
                .where((situation, subject) -> subject.legacy(Pool.class)
                        .flatMap(pool -> TopologyIndex.role(pool, Edge.class))
                        .filter(edge -> edge.getLayout() == EdgeLayout.EXPANDED).isPresent())
                .effect(LegacyState::consolidate).build();
    }

    private static StepKind userNames() {
        return StepKind.of("OCS-02-08")
                .when(Facts.LEGACY_BLANK_NAMES)
                .effect(LegacyState::trimNames).build();
    }
}
