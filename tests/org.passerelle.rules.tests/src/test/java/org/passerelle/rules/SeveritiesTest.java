// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.migration.Migration;
import org.passerelle.migration.MigrationFactory;
import org.passerelle.migration.Severity;
import org.passerelle.migration.SeverityOverride;
import org.passerelle.rules.models.Models;
import org.passerelle.topology.ClientGeneration;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;

class SeveritiesTest {

    private Topology topology;
    private Migration migration;

    /** Two empty pools, each an error. */
    @BeforeEach
    void twoEmptyPools() {
        topology = Models.lync2013();
        Models.pool(topology, "one.contoso.com", TopologyFactory.eINSTANCE.createMediation());
        Models.pool(topology, "two.contoso.com", TopologyFactory.eINSTANCE.createMediation());
        migration = Models.migration(Models.r2(), topology);
    }

    private void state(Severity severity, String path) {
        SeverityOverride override = MigrationFactory.eINSTANCE.createSeverityOverride();
        override.setRule("TOP-014");
        override.setSeverity(severity);
        override.setElementPath(path);
        migration.getSeverities().add(override);
    }

    private List<Severity> severities() {
        return Rules.document(topology, migration).stream().map(Finding::severity).toList();
    }

    @Test
    void theProductHasADefault() {
        assertThat(severities()).containsExactly(Severity.ERROR, Severity.ERROR);
    }

    @Test
    void theProjectOverridesTheProduct() {
        state(Severity.INFO, null);

        assertThat(severities()).containsExactly(Severity.INFO, Severity.INFO);
    }

    @Test
    void theFileOverridesTheProject() {
        state(Severity.INFO, null);
        state(Severity.WARNING, "target.topo");
        state(Severity.OFF, "legacy.topo");

        assertThat(severities()).containsExactly(Severity.WARNING, Severity.WARNING);
    }

    @Test
    void theElementOverridesTheFile() {
        state(Severity.WARNING, "target.topo");
        state(Severity.INFO, "pool:two.contoso.com");

        assertThat(severities()).containsExactly(Severity.WARNING, Severity.INFO);
    }

    @Test
    void offDropsTheFinding() {
        state(Severity.OFF, "pool:one.contoso.com");

        assertThat(Rules.document(topology, migration)).extracting(Finding::path)
                .containsExactly("pool:two.contoso.com");
    }

    @Test
    void whatContainsAnElementOverridesTheFile() {
        Models.standardEdition(topology, "se.contoso.com", 10).getPopulations().getFirst()
                .setClient(ClientGeneration.COMMUNICATOR_2007_R2);
        SeverityOverride override = MigrationFactory.eINSTANCE.createSeverityOverride();
        override.setRule("MRG-048");
        override.setSeverity(Severity.ERROR);
        override.setElementPath("pool:se.contoso.com");
        migration.getSeverities().add(override);

        assertThat(Rules.pair(migration)).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }
}
