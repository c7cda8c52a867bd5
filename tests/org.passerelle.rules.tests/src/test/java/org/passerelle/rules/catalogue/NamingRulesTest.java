// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.ImportProblem;
import org.passerelle.rules.QuickFix;
import org.passerelle.rules.RuleCatalogue;
import org.passerelle.rules.Rules;
import org.passerelle.rules.models.Findings;
import org.passerelle.rules.models.Models;
import org.passerelle.topology.BackCompatSite;
import org.passerelle.topology.Edition;
import org.passerelle.topology.Host;
import org.passerelle.topology.NetworkInterface;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.SimpleUrlComponent;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.IpAddress;

class NamingRulesTest {

    private Topology topology;
    private Pool se;

    @BeforeEach
    void aStandardEditionServer() {
        topology = Models.lync2013();
        se = Models.standardEdition(topology, "lync01.contoso.com", 900);
    }

    @Test
    void aPlainTopologyHasNoFinding() {
        assertThat(Findings.document(topology)).isEmpty();
    }

    @Test
    void aTopologyNeedsADefaultSipDomain() {
        topology.getSipDomains().getFirst().setDefault(false);

        assertThat(Findings.document(topology))
                .containsExactly("TOP-007 error: Topology New has no default SIP domain.");
    }

    @Test
    void theFirstSipDomainCanBeMadeTheDefault() {
        topology.getSipDomains().getFirst().setDefault(false);
        QuickFix fix = RuleCatalogue.standard().find("TOP-007").orElseThrow().fixes().getFirst();

        assertThat(fix.offeredFor(topology)).isTrue();
        fix.apply(topology);

        assertThat(Findings.document(topology)).isEmpty();
        assertThat(fix.offeredFor(topology)).isFalse();
    }

    @Test
    void aSecondDefaultSipDomainIsReported() {
        Models.url(topology, SimpleUrlComponent.MEET,
                Models.sipDomain(topology, "contoso.net"), "https://meet.contoso.net");
        topology.getSipDomains().get(1).setDefault(true);

        assertThat(Findings.document(topology)).containsExactly(
                "TOP-007 error: SIP domain contoso.net is marked as default, but contoso.com is the default already.");
    }

    @Test
    void aSipDomainIsStatedOnceWhateverItsCase() {
        Models.url(topology, SimpleUrlComponent.MEET,
                Models.sipDomain(topology, "Contoso.COM"), "https://meet2.contoso.com");

        assertThat(Findings.document(topology))
                .containsExactly("TOP-008 error: SIP domain Contoso.COM is stated twice.");
    }

    @Test
    void shortNamesOfPoolsAndComputersAreReported() {
        se.setFqdn(new Fqdn("lync01"));
        topology.getHosts().getFirst().setFqdn(new Fqdn("lync01"));

        assertThat(Findings.document(topology)).containsExactly(
                "TOP-009 error: lync01 is a short name; a full name with its domain is needed.",
                "TOP-009 error: lync01 is a short name; a full name with its domain is needed.");
    }

    @Test
    void aShortNameIsCompletedWithTheForest() {
        se.setFqdn(new Fqdn("lync01"));
        QuickFix fix = RuleCatalogue.standard().find("TOP-009").orElseThrow().fixes().getFirst();

        assertThat(fix.offeredFor(se)).isTrue();
        fix.apply(se);

        assertThat(se.getFqdn()).isEqualTo(new Fqdn("lync01.corp.contoso.com"));
    }

    @Test
    void aGatewayMayBeKnownByItsAddress() {
        Host device = TopologyFactory.eINSTANCE.createHost();
        NetworkInterface face = TopologyFactory.eINSTANCE.createNetworkInterface();
        face.setAddress(new IpAddress("10.2.0.9"));
        device.getInterfaces().add(face);
        topology.getHosts().add(device);
        assertThat(Findings.document(topology)).containsExactly("TOP-009 error: 10.2.0.9 has no name.");

        Models.gateway(topology, "gw.contoso.com", null).setHost(device);

        assertThat(Findings.document(topology)).isEmpty();
    }

    @Test
    void aNameRefusedByAnImportIsReported() {
        ImportProblem problem = new ImportProblem(ImportProblem.Kind.INVALID_NAME, se, "line 12", "lync_01");
        DocumentContext context = new DocumentContext(TopologyIndex.of(topology), List.of(problem));

        assertThat(Findings.lines(Rules.imported(context)))
                .containsExactly("TOP-009 error: lync_01 is no host name (line 12).");
    }

    @Test
    void twoPoolsOfOneNameAreReported() {
        Models.pool(topology, "LYNC01.contoso.com", TopologyFactory.eINSTANCE.createMediation(), "med.contoso.com");

        assertThat(Findings.document(topology))
                .containsExactly("TOP-010 error: Two pools are named LYNC01.contoso.com.");
    }

    @Test
    void aPoolDoesNotHaveTheNameOfAComputerOfAnother() {
        Models.pool(topology, "med.contoso.com", TopologyFactory.eINSTANCE.createMediation(), "med1.contoso.com");
        Models.pool(topology, "med1.contoso.com", TopologyFactory.eINSTANCE.createMediation(), "med2.contoso.com");

        assertThat(Findings.document(topology)).containsExactly(
                "TOP-010 error: Pool med1.contoso.com has the name of a computer of pool med.contoso.com.");
    }

    @Test
    void aComputerIsInOnePool() {
        Models.pool(topology, "med.contoso.com", TopologyFactory.eINSTANCE.createMediation(), "lync01.contoso.com");

        assertThat(Findings.document(topology)).containsExactly("TOP-011 error: Computer lync01.contoso.com is a "
                + "member of pool lync01.contoso.com and of pool med.contoso.com.");
    }

    @Test
    void archivingAndMonitoringMayShareAComputer() {
        Models.pool(topology, "arc.contoso.com", TopologyFactory.eINSTANCE.createArchiving(), "rec.contoso.com");
        Models.pool(topology, "mon.contoso.com", TopologyFactory.eINSTANCE.createMonitoring(), "rec.contoso.com");

        assertThat(Findings.document(topology)).isEmpty();
    }

    @Test
    void aSingleComputerPoolHasOneComputerWithItsName() {
        Models.member(se, Models.host(topology, "lync02.contoso.com"));
        Pool named = Models.server(topology, "wac.contoso.com", TopologyFactory.eINSTANCE.createOfficeWebApps());
        named.getMembers().getFirst().setHost(Models.host(topology, "wac1.contoso.com"));

        assertThat(Findings.document(topology)).containsExactly(
                "TOP-012 error: Pool lync01.contoso.com is a single computer but has 2 members.",
                "TOP-012 error: Pool wac.contoso.com is a single computer but its member is named wac1.contoso.com.");
    }

    @Test
    void aPoolOfSeveralComputersHasANameOfItsOwn() {
        Pool pool = Models.pool(topology, "fe1.contoso.com", TopologyFactory.eINSTANCE.createFrontEnd(),
                "fe1.contoso.com", "fe2.contoso.com");
        pool.setEdition(Edition.ENTERPRISE);

        assertThat(Findings.document(topology))
                .containsExactly("TOP-013 error: Pool fe1.contoso.com has the name of one of its computers.");
    }

    @Test
    void aPoolHasAComputer() {
        se.getMembers().clear();

        assertThat(Findings.document(topology))
                .containsExactly("TOP-014 error: Pool lync01.contoso.com has no computer.");
    }

    @Test
    void theMergeShowsALegacyEdgePoolByItsNameAlone() {
        Topology merged = Models.lync2013();
        BackCompatSite site = TopologyFactory.eINSTANCE.createBackCompatSite();
        site.setName("BackCompatSite");
        merged.getSites().addFirst(site);
        Pool edge = Models.pool(merged, "edge.contoso.com", TopologyFactory.eINSTANCE.createEdge());
        edge.setVersion(ProductVersion.OCS_2007_R2);
        Models.pool(merged, "ocs.contoso.com", TopologyFactory.eINSTANCE.createFrontEnd())
                .setVersion(ProductVersion.OCS_2007_R2);

        assertThat(Findings.document(merged)).filteredOn(line -> line.startsWith("TOP-014"))
                .containsExactly("TOP-014 error: Pool ocs.contoso.com has no computer.");
    }
}
