// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.interchange.ImportProblem;
import org.passerelle.interchange.ImportResult;
import org.passerelle.interchange.ProblemKind;
import org.passerelle.topology.BranchSite;
import org.passerelle.topology.Director;
import org.passerelle.topology.Edge;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Role;
import org.passerelle.topology.ServicePort;
import org.passerelle.topology.SimpleUrlComponent;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;

class EnterpriseDocumentTest {

    private static ImportResult result;
    private static TopologyIndex index;

    @BeforeAll
    static void read() throws Exception {
        result = Documents.read(Documents.ENTERPRISE);
        index = TopologyIndex.of(result.topology());
    }

    private static Pool pool(String name) {
        return index.pool(new Fqdn(name + ".alpine.example")).orElseThrow();
    }

    private static <R extends Role> R role(String pool, Class<R> type) {
        return TopologyIndex.role(pool(pool), type).orElseThrow();
    }

    @Test
    void theServicesOnAClusterTellItsKind() {
        assertThat(pool("pool01.corp").kind()).isEqualTo(PoolKind.ENTERPRISE_FRONT_END);
        assertThat(pool("edge.perimeter").kind()).isEqualTo(PoolKind.EDGE);
        assertThat(pool("dir01.corp").kind()).isEqualTo(PoolKind.DIRECTOR);
        assertThat(pool("med01.corp").kind()).isEqualTo(PoolKind.MEDIATION);
        assertThat(pool("wac01.corp").kind()).isEqualTo(PoolKind.OFFICE_WEB_APPS);
        assertThat(pool("sba01.corp").kind()).isEqualTo(PoolKind.SURVIVABLE_BRANCH_APPLIANCE);
        assertThat(pool("video01.corp").kind()).isEqualTo(PoolKind.OTHER);
        assertThat(index.gateways()).singleElement().satisfies(gateway ->
                assertThat(gateway.label()).isEqualTo("gw01.corp.alpine.example"));
    }

    @Test
    void theVersionOfTheServicesIsTheProduct() {
        assertThat(result.topology().getProduct()).isEqualTo(ProductVersion.LYNC_2013);
        assertThat(index.pools()).noneMatch(Pool::isSetVersion);
    }

    @Test
    void dependenciesBecomeReferences() {
        FrontEnd frontEnd = role("pool01.corp", FrontEnd.class);
        assertThat(frontEnd.getUserStore().label()).isEqualTo("sql01.corp.alpine.example\\RTC");
        assertThat(frontEnd.getArchivingStore().label()).isEqualTo("sql02.corp.alpine.example");
        assertThat(frontEnd.getMonitoringStore().label()).isEqualTo("sql02.corp.alpine.example");
        assertThat(frontEnd.getFileStore().getPath()).hasToString("\\\\files01.corp.alpine.example\\LyncShare");
        assertThat(frontEnd.getMediaEdge()).isSameAs(pool("edge.perimeter"));
        assertThat(frontEnd.getOfficeWebApps()).isSameAs(pool("wac01.corp"));
        assertThat(role("edge.perimeter", Edge.class).getNextHop()).isSameAs(pool("dir01.corp"));
        assertThat(role("dir01.corp", Director.class).getMediaEdge()).isSameAs(pool("edge.perimeter"));
        assertThat(role("med01.corp", Mediation.class).getNextHop()).isSameAs(pool("pool01.corp"));
    }

    @Test
    void applicationsTellTheFeaturesOfAPool() {
        FrontEnd frontEnd = role("pool01.corp", FrontEnd.class);
        assertThat(frontEnd.isConferencing()).isTrue();
        assertThat(frontEnd.isEnterpriseVoice()).isTrue();
        assertThat(frontEnd.isDialInConferencing()).isTrue();
        assertThat(frontEnd.isCallAdmissionControl()).isFalse();
    }

    @Test
    void defaultPortsAreImpliedAndOthersAreListed() {
        ServicePort moved = role("pool01.corp", FrontEnd.class).getPorts().get(0);
        assertThat(role("pool01.corp", FrontEnd.class).getPorts()).hasSize(1);
        assertThat(moved.getOwner()).isEqualTo("ConfServices/component:MediaComp");
        assertThat(moved.getPort().number()).isEqualTo(40000);
        assertThat(moved.getRange()).isEqualTo(2000);
    }

    @Test
    void portsOfMediationAndEdgeBecomeTheirFeatures() {
        Mediation alone = role("med01.corp", Mediation.class);
        assertThat(alone.getTlsPort().number()).isEqualTo(5067);
        assertThat(alone.getTlsPortLast().number()).isEqualTo(5071);
        assertThat(role("pool01.corp", Mediation.class).getTcpPort().number()).isEqualTo(5068);
        Edge edge = role("edge.perimeter", Edge.class);
        assertThat(edge.getAccess().getFqdn()).hasToString("sip.alpine.example");
        assertThat(edge.getWebConferencing().getPort().number()).isEqualTo(443);
        assertThat(edge.getAudioVideo().getFqdn()).hasToString("av.alpine.example");
        assertThat(edge.isFederation()).isTrue();
        assertThat(edge.isXmpp()).isFalse();
        assertThat(edge.getPorts()).isEmpty();
    }

    @Test
    void remoteSitesBecomeBranchSites() {
        assertThat(result.topology().getSites()).filteredOn(BranchSite.class::isInstance).singleElement()
                .satisfies(site -> {
                    assertThat(site.getName()).isEqualTo("Chamonix");
                    assertThat(((BranchSite) site).getParent().getName()).isEqualTo("Grenoble");
                });
    }

    @Test
    void theAdministrationUrlIsReadByTheNameThatDocumentsHaveForIt() {
        assertThat(result.topology().getSimpleUrls()).anySatisfy(url -> {
            assertThat(url.getComponent()).isEqualTo(SimpleUrlComponent.ADMIN);
            assertThat(url.getActiveUrl().text()).isEqualTo("https://admin.alpine.example");
        });
    }

    @Test
    void unknownContentIsToldWithItsPlace() {
        assertThat(result.problems()).extracting(ImportProblem::kind).containsOnly(ProblemKind.UNKNOWN_CONTENT);
        assertThat(result.problems()).extracting(problem -> problem.kind().rule()).containsOnly("TOP-101");
        assertThat(result.problems()).extracting(ImportProblem::path).anyMatch(path -> path.endsWith("CentralSite/Note"))
                .anyMatch(path -> path.endsWith("Cluster/@Rack")).anyMatch(path -> path.endsWith("DependsOn/Dependency"))
                .anyMatch(path -> path.endsWith("Service/PstnGatewayService"));
        assertThat(result.problems()).hasSize(5);
    }
}
