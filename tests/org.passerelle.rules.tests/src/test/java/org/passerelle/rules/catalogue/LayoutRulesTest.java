// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.rules.models.Findings;
import org.passerelle.rules.models.Models;
import org.passerelle.topology.Edge;
import org.passerelle.topology.Edition;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;

class LayoutRulesTest {

    private static final TopologyFactory MAKE = TopologyFactory.eINSTANCE;

    @Test
    void aMediationServerOf2007R2SharesNoComputer() {
        Topology topology = Models.r2();
        Models.pool(topology, "pool.contoso.com", MAKE.createFrontEnd(), "fe1.contoso.com")
                .setEdition(Edition.ENTERPRISE);
        Models.pool(topology, "med.contoso.com", MAKE.createMediation(), "fe1.contoso.com");

        assertThat(Findings.document(topology)).containsExactly("TOP-038 error: Computer fe1.contoso.com is shared by "
                + "pools pool.contoso.com and med.contoso.com, which Office Communications Server 2007 R2 does not "
                + "support for these roles.");
    }

    @Test
    void aSecondRoleOnADirectorOf2007R2IsReported() {
        Topology topology = Models.r2();
        Pool director = Models.server(topology, "dir.contoso.com", MAKE.createDirector());
        director.getRoles().add(MAKE.createMonitoring());

        assertThat(Findings.document(topology)).containsExactly("TOP-038 error: Pool dir.contoso.com runs a second "
                + "role beside one that must stand alone in Office Communications Server 2007 R2.");
    }

    @Test
    void conferencingBelongsToAConsolidatedPool() {
        Topology topology = Models.r2();
        Pool pool = Models.pool(topology, "pool.contoso.com", MAKE.createFrontEnd(), "fe1.contoso.com");
        pool.setEdition(Edition.ENTERPRISE);
        pool.getRoles().add(MAKE.createAvConferencing());

        assertThat(Findings.document(topology)).isEmpty();
    }

    @Test
    void archivingMayShareAStandardEditionServerOf2007R2() {
        Topology topology = Models.r2();
        Models.standardEdition(topology, "se.contoso.com", 100);
        Models.pool(topology, "arc.contoso.com", MAKE.createArchiving(), "se.contoso.com");

        assertThat(Findings.document(topology)).isEmpty();
    }

    @Test
    void oneEdgePoolCarriesFederation() {
        Topology topology = Models.lync2013();
        Edge first = edge(topology, "edge1.contoso.com");
        Edge second = edge(topology, "edge2.contoso.com");
        first.setFederation(true);
        assertThat(Findings.document(topology)).isEmpty();

        second.setFederation(true);

        assertThat(Findings.document(topology)).containsExactly("TOP-055 warning: Edge pool edge2.contoso.com has "
                + "federation on, as has edge1.contoso.com; only one can carry it.");
    }

    @Test
    void conferencingNeedsOfficeWebApps() {
        Topology topology = Models.lync2013();
        Pool se = Models.standardEdition(topology, "lync01.contoso.com", 900);
        FrontEnd frontEnd = (FrontEnd) se.getRoles().getFirst();
        frontEnd.setConferencing(true);
        assertThat(Findings.document(topology)).containsExactly(
                "TOP-098 warning: Pool lync01.contoso.com has conferencing but no Office Web Apps Server.");

        frontEnd.setOfficeWebApps(Models.server(topology, "wac.contoso.com", MAKE.createOfficeWebApps()));

        assertThat(Findings.document(topology)).isEmpty();
    }

    private static Edge edge(Topology topology, String name) {
        Edge edge = MAKE.createEdge();
        Models.server(topology, name, edge);
        return edge;
    }
}
