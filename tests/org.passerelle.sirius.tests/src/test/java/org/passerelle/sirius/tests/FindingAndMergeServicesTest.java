// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.passerelle.migration.Migration;
import org.passerelle.sirius.services.FindingServices;
import org.passerelle.sirius.services.MergeServices;
import org.passerelle.sirius.services.NavigationServices;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
import org.passerelle.topology.values.Fqdn;

class FindingAndMergeServicesTest {

    private final FindingServices findings = new FindingServices();
    private final MergeServices merge = new MergeServices();

    @Test
    void aFindingIsShownUntilItsCauseIsMended() {
        Topology topology = Models.topology("litware/variants/same-web-name.topo");
        Pool second = Models.pool(topology, "lync02");

        assertThat(findings.isWorst(second, "error")).isTrue();
        assertThat(findings.findingTexts(second)).startsWith("TOP-");
        second.setExternalWebFqdn(new Fqdn("webext2.litware.fr"));
        assertThat(findings.hasFinding(second)).isFalse();
    }

    @Test
    void everyLegacyPoolStandsInOnePlace() {
        Migration migration = Models.woodgrove();
        EObject diagram = Models.diagram(migration);
        Topology legacy = migration.legacyTopology();

        assertThat(merge.mergedPools(migration)).isNotEmpty().doesNotContainAnyElementsOf(merge.poolsBeside(legacy, diagram));
        assertThat(merge.mergedPools(migration).size() + merge.poolsBeside(legacy, diagram).size())
                .isEqualTo(legacy.getSites().stream().mapToInt(site -> site.getPools().size()).sum());
    }

    @Test
    void aPoolLeadsToThePoolItsUsersMoveTo() {
        Migration migration = Models.woodgrove();
        Pool from = Models.pool(migration.legacyTopology(), "ocspool");
        Pool to = Models.pool(migration.targetTopology(), "lyncpool");

        assertThat(merge.successors(from, Models.diagram(migration))).containsExactly(to);
        assertThat(merge.fateText(from, Models.diagram(migration))).isNotBlank();
    }

    @Test
    void theMergeIsWorkedOutAgainWhenATopologyChanges() {
        Migration migration = Models.woodgrove();
        Pool from = Models.pool(migration.legacyTopology(), "ocspool");
        Pool to = Models.pool(migration.targetTopology(), "lyncpool");
        assertThat(merge.isRefused(from, Models.diagram(migration))).isFalse();

        from.setFqdn(to.getFqdn());

        assertThat(merge.isRefused(from, Models.diagram(migration))).isTrue();
        assertThat(merge.mergedPools(migration)).doesNotContain(from);
    }

    @Test
    void theMergeChangesNoModel() {
        Migration migration = Models.woodgrove();
        Pool pool = Models.pool(migration.legacyTopology(), "ocspool");

        merge.mergedPools(migration);

        assertThat(pool.eContainer().eContainer()).isSameAs(migration.legacyTopology());
    }

    @Test
    void waysLeadFromATopologyToItsMigrationAndBack() {
        Migration migration = Models.woodgrove();
        NavigationServices ways = new NavigationServices();

        assertThat(ways.migrationsOf(migration.targetTopology().getSites().get(0))).containsExactly(migration);
        assertThat(ways.topologiesOf(migration)).containsExactly(migration.legacyTopology(), migration.targetTopology());
    }
}
