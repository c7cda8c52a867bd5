// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.interchange.LegacyEdgeInput;
import org.passerelle.interchange.LegacyEdgeInput.LegacyEdge;
import org.passerelle.interchange.UnreadableDocumentException;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeLayout;
import org.passerelle.topology.EdgeService;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.Port;

class LegacyEdgeInputTest {

    private static final TopologyFactory FACTORY = TopologyFactory.eINSTANCE;

    private static Pool pool(Site site, String name, EdgeLayout layout, String... computers) {
        Pool pool = FACTORY.createPool();
        pool.setFqdn(new Fqdn(name));
        for (String computer : computers) {
            Host host = FACTORY.createHost();
            host.setFqdn(new Fqdn(computer));
            PoolMember member = FACTORY.createPoolMember();
            member.setHost(host);
            pool.getMembers().add(member);
        }
        Edge edge = FACTORY.createEdge();
        edge.setLayout(layout);
        edge.setAccess(FACTORY.createEdgeService());
        edge.setAudioVideo(FACTORY.createEdgeService());
        EdgeService web = FACTORY.createEdgeService();
        web.setFqdn(new Fqdn("webconf.woodgrove.com"));
        edge.setWebConferencing(web);
        pool.getRoles().add(edge);
        site.getPools().add(pool);
        return pool;
    }

    private static Topology legacy() {
        Topology topology = FACTORY.createTopology();
        topology.setProduct(ProductVersion.OCS_2007_R2);
        Site site = FACTORY.createCentralSite();
        topology.getSites().add(site);
        Pool director = FACTORY.createPool();
        director.setFqdn(new Fqdn("ocsdir.corp.woodgrove.com"));
        site.getPools().add(director);
        Edge edge = (Edge) pool(site, "ocsedge.corp.woodgrove.com", EdgeLayout.CONSOLIDATED,
                "ocsedge1.corp.woodgrove.com", "ocsedge2.corp.woodgrove.com").getRoles().get(0);
        edge.setFederation(true);
        edge.setNextHop(director);
        pool(site, "expanded.corp.woodgrove.com", EdgeLayout.EXPANDED, "x.corp.woodgrove.com");
        pool(site, "later.corp.woodgrove.com", EdgeLayout.SINGLE, "later.corp.woodgrove.com")
                .setVersion(ProductVersion.LYNC_2013);
        return topology;
    }

    @Test
    void theInputSaysWhatTheWizardAsksForALoadBalancedEdge() {
        assertThat(new String(LegacyEdgeInput.of(legacy(), true).write(), StandardCharsets.UTF_8)).isEqualTo("""
                <?xml version="1.0" encoding="utf-8"?>
                <TopologyInput xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.LegacyUserInput.2008">
                  <EdgeClusters>
                    <EdgeCluster AP="true" MR="true" DP="true" Version="OCS2007R2" FederationEnabled="true">
                      <LoadBalancer InternalFqdn="ocsedge.corp.woodgrove.com" ExternalDPFqdn="webconf.woodgrove.com" />
                      <Machines>
                        <Machine InternalFqdn="ocsedge1.corp.woodgrove.com" />
                        <Machine InternalFqdn="ocsedge2.corp.woodgrove.com" />
                      </Machines>
                      <Ports InternalAPPort="5061" InternalDPPort="8057" ExternalDPPort="443" />
                      <DirectorOrEdgeNextHop Fqdn="ocsdir.corp.woodgrove.com" />
                    </EdgeCluster>
                  </EdgeClusters>
                  <RegistrarClusterPort EnableAutoDiscoveryOfPorts="true" />
                </TopologyInput>
                """);
    }

    @Test
    void expandedAndNewerEdgesAreLeftOut() {
        assertThat(LegacyEdgeInput.of(legacy(), true).edges()).extracting(LegacyEdge::poolFqdn)
                .containsExactly(new Fqdn("ocsedge.corp.woodgrove.com"));
    }

    @Test
    void theSecondMergeTakesFederationAwayAndTheLastHasNoEdge() throws Exception {
        assertThat(LegacyEdgeInput.of(legacy(), false).edges().get(0).federation()).isFalse();
        LegacyEdgeInput last = new LegacyEdgeInput(List.of(), new Port(5061));
        assertThat(LegacyEdgeInput.read(last.write(), "x.xml")).isEqualTo(last);
    }

    @Test
    void whatIsWrittenReadsBackEqual() throws Exception {
        LegacyEdgeInput input = LegacyEdgeInput.of(legacy(), true).withRegistrarPort(new Port(5065));
        assertThat(LegacyEdgeInput.read(input.write(), "x.xml")).isEqualTo(input);
    }

    @Test
    void blanksAroundNamesAreLeftOut() throws Exception {
        String text = new String(LegacyEdgeInput.of(legacy(), true).write(), StandardCharsets.UTF_8)
                .replace("webconf.woodgrove.com", " webconf.woodgrove.com ").replace("Fqdn=\"ocsdir", "Fqdn = \"\tocsdir");
        assertThat(LegacyEdgeInput.read(text.getBytes(StandardCharsets.UTF_8), "x.xml"))
                .isEqualTo(LegacyEdgeInput.of(legacy(), true));
    }

    @Test
    void aValueThatIsNotAdmittedIsToldWithItsPlace() {
        String text = new String(LegacyEdgeInput.of(legacy(), true).write(), StandardCharsets.UTF_8)
                .replace("\"5061\"", "\"many\"");
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> LegacyEdgeInput.read(text.getBytes(StandardCharsets.UTF_8), "x.xml"))
                .withMessageContaining("x.xml:10:7").withMessageContaining("many");
    }

    @Test
    void anotherDocumentIsRefused() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> LegacyEdgeInput.read(Documents.example(Documents.PUBLISHED), "x.xml"))
                .withMessageContaining("TopologyInput");
    }
}
