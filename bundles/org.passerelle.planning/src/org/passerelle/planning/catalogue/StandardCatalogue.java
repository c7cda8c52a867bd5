// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.passerelle.planning.StepCatalogue;
import org.passerelle.planning.StepKind;
import org.passerelle.planning.internal.StepFactsTable;

/**
 * The steps from Office Communications Server 2007 R2 to Lync Server 2013, from Group Chat to Persistent Chat, and the
 * supplementary steps of this project for what the documentation leaves open.
 */
public final class StandardCatalogue {

    private static final StepCatalogue CATALOGUE = StepCatalogue.withStandardEdges(inTableOrder());

    private StandardCatalogue() {
    }

    /** The catalogue with the edges and variants of the tables. */
    public static StepCatalogue get() {
        return CATALOGUE;
    }

    private static List<StepKind> inTableOrder() {
        List<String> order = StepFactsTable.standard().all().stream().map(facts -> facts.id()).toList();
        return Stream.of(PlanPhase.kinds(), PreparePhase.kinds(), PilotPoolPhase.kinds(), MergePhase.kinds(),
                ConnectPhase.kinds(), PilotUsersPhase.kinds(), EdgePhase.kinds(), FederationPhase.kinds(),
                ProductionPhase.kinds(), PostMigrationPhase.kinds(), DecommissionPhase.kinds(), ChatPhases.kinds(),
                MediationPhase.kinds(), SupplementaryPools.kinds(), SupplementaryAccess.kinds(),
                SupplementaryServices.kinds(), SupplementaryCleanUp.kinds()).flatMap(List::stream)
                .sorted(Comparator.comparingInt(kind -> order.indexOf(kind.id()))).toList();
    }
}
