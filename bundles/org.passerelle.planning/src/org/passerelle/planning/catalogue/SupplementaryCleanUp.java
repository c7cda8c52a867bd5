// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.passerelle.planning.Condition;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepKind;
import org.passerelle.planning.Subject;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.TrustedService;

/** Supplementary steps: what remains of the legacy deployment. */
final class SupplementaryCleanUp {

    private SupplementaryCleanUp() {
    }

    /** The kinds in page order. */
    static List<StepKind> kinds() {
        return List.of(gateways(), xmppGateways(), trustedEntries(), databases(), surroundings());
    }

    private static StepKind gateways() {
        return StepKind.of("SUP-31")
                .where((situation, subject) -> subject.legacy(PstnGateway.class)
                        .filter(gateway -> CleanUp.replaced(situation, gateway)).isPresent())
                .requires("I-09", "requirement.gateway-unused", CleanUp::gatewayUnused)
                .effect(CleanUp::gateway).build();
    }

    private static StepKind xmppGateways() {
        return StepKind.of("SUP-32")
                .requires("MRG-037", "requirement.no-legacy-users", Readiness::noLegacyUsers)
                .effect(Retirement::server).build();
    }

    private static StepKind trustedEntries() {
        return StepKind.of("SUP-33")
                .where((situation, subject) -> subject.legacy(TrustedService.class)
                        .filter(entry -> !TrustedEntries.goesWithItsServer(situation, entry)).isPresent())
                .effect(CleanUp::trustedEntry).build();
    }

    private static StepKind databases() {
        return StepKind.of("SUP-34")
                .where(SupplementaryCleanUp::notOfTarget)
                .requires("I-17", "requirement.databases-unused", Retirement::databasesUnused)
                .effect(Retirement::databases).build();
    }

    private static StepKind surroundings() {
        return StepKind.of("SUP-35")
                .when(Condition.fact("legacy.surroundings", CleanUp::needed))
                .effect(CleanUp::surroundings).build();
    }

    private static boolean notOfTarget(Situation situation, Subject subject) {
        Set<String> kept = situation.derived(SqlHosts.class, SqlHosts::new).labels;
        return subject.legacy(SqlServer.class).filter(server -> server.getHost() != null
                && !kept.contains(server.getHost().label())).isPresent();
    }

    /** The computers on which the target keeps databases. */
    private static final class SqlHosts {

        private final Set<String> labels = new HashSet<>();

        SqlHosts(Situation situation) {
            for (SqlServer server : situation.target().getSqlServers()) {
                if (server.getHost() != null) {
                    labels.add(server.getHost().label());
                }
            }
        }
    }
}
