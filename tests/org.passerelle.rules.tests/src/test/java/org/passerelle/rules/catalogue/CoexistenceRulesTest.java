// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.migration.Migration;
import org.passerelle.rules.models.Findings;
import org.passerelle.rules.models.Models;
import org.passerelle.topology.CentralSite;
import org.passerelle.topology.Director;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeService;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.VoiceRoute;
import org.passerelle.topology.WindowState;
import org.passerelle.topology.XmppPartner;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;

class CoexistenceRulesTest {

    private static final TopologyFactory MAKE = TopologyFactory.eINSTANCE;

    private Topology state;
    private Pool ocs;
    private Pool lync;
    private Edge oldEdge;
    private Edge newEdge;
    private Migration migration;

    /** Old and new pools side by side in one site each, both with an Edge; the old one federates. */
    @BeforeEach
    void oldAndNewSideBySide() {
        state = Models.r2();
        ocs = Models.standardEdition(state, "ocs.contoso.com", 100);
        oldEdge = MAKE.createEdge();
        oldEdge.setFederation(true);
        Models.server(state, "oldedge.contoso.com", oldEdge);
        CentralSite site = MAKE.createCentralSite();
        site.setName("New");
        state.getSites().add(0, site);
        lync = Models.standardEdition(state, "lync.contoso.com", 0);
        lync.setVersion(ProductVersion.LYNC_2013);
        newEdge = MAKE.createEdge();
        Models.server(state, "newedge.contoso.com", newEdge).setVersion(ProductVersion.LYNC_2013);
        migration = Models.migration(Models.r2(), Models.lync2013());
    }

    private List<String> findings(String... done) {
        return Findings.state(state, migration, done);
    }

    private FrontEnd frontEnd(Pool pool) {
        return (FrontEnd) pool.getRoles().getFirst();
    }

    private void openWindow() {
        state.setDeployment(MAKE.createDeploymentState());
        state.getDeployment().setFederationWindow(WindowState.OPEN);
    }

    @Test
    void twoPoolsSideBySideHaveNoFinding() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void aLegacyPoolWithUsersDoesNotCallThroughANewMediationServer() {
        frontEnd(ocs).setMediation(lync);
        assertThat(findings()).containsExactly("MRG-019 error: Pool ocs.contoso.com homes users and sends calls to "
                + "lync.contoso.com, which runs Lync Server 2013.");

        ocs.getPopulations().clear();

        assertThat(findings()).isEmpty();
    }

    @Test
    void aNewMediationServerDoesNotTakeTheCallsOfLegacyPools() {
        Mediation mediation = MAKE.createMediation();
        lync.getRoles().add(mediation);
        assertThat(findings()).isEmpty();

        mediation.setDefaultForLegacy(true);

        assertThat(findings()).containsExactly("MRG-019 error: Mediation Server lync.contoso.com takes the calls of "
                + "legacy pools while ocs.contoso.com still homes users.");
    }

    @Test
    void callsThroughTheLegacyMediationServerAreMentioned() {
        Pool oldMediation = Models.server(state, "med.contoso.com", MAKE.createMediation());
        frontEnd(lync).setEnterpriseVoice(true);
        assertThat(findings("OCS-04-02")).isEmpty();

        VoiceRoute route = MAKE.createVoiceRoute();
        route.getMediationServers().add(oldMediation);
        state.setVoice(MAKE.createVoiceSettings());
        state.getVoice().getRoutes().add(route);

        assertThat(findings()).isEmpty();
        assertThat(findings("OCS-04-02")).containsExactly("MRG-020 info: Pool lync.contoso.com sends its "
                + "calls through the legacy Mediation Server med.contoso.com.");
    }

    @Test
    void aPoolWhoseCallsPassSeveralLegacyMediationServersIsMentionedOnce() {
        frontEnd(lync).setEnterpriseVoice(true);
        Topology legacy = migration.legacyTopology();
        routes(legacy, Models.server(legacy, "med1.contoso.com", MAKE.createMediation()),
                Models.server(legacy, "med2.contoso.com", MAKE.createMediation()));
        Pool first = Models.server(state, "med1.contoso.com", MAKE.createMediation());
        Pool second = Models.server(state, "med2.contoso.com", MAKE.createMediation());
        routes(state, first, second);
        String remark = "MRG-020 info: Pool lync.contoso.com sends its calls through legacy Mediation Servers. "
                + "The legacy routes lead to 2 of them, med1.contoso.com first.";
        assertThat(findings("OCS-04-02")).containsExactly(remark);

        state.getVoice().getRoutes().getFirst().getMediationServers().clear();

        assertThat(findings("OCS-04-02")).containsExactly(remark);
        state.getVoice().getRoutes().getLast().getMediationServers().clear();
        assertThat(findings("OCS-04-02")).isEmpty();
    }

    private static void routes(Topology topology, Pool... servers) {
        topology.setVoice(MAKE.createVoiceSettings());
        for (Pool server : servers) {
            VoiceRoute route = MAKE.createVoiceRoute();
            route.getMediationServers().add(server);
            topology.getVoice().getRoutes().add(route);
        }
    }

    @Test
    void aStandAloneMediationServerComesAfterTheLastUser() {
        Models.server(state, "med.contoso.com", MAKE.createMediation()).setVersion(ProductVersion.LYNC_2013);
        assertThat(findings()).containsExactly("MRG-022 warning: Stand-alone Mediation Server med.contoso.com is "
                + "there while pool ocs.contoso.com still homes users.");

        ocs.getPopulations().clear();

        assertThat(findings()).isEmpty();
    }

    @Test
    void theNewEdgeWaitsForTheSwitch() {
        newEdge.setFederation(true);
        assertThat(findings()).containsExactly(
                "MRG-029 error: Federation is on at newedge.contoso.com while the legacy Edge oldedge.contoso.com "
                        + "carries it.");
        openWindow();
        assertThat(findings()).containsExactly("MRG-035 warning: Federation is on at newedge.contoso.com "
                + "and still at the legacy Edge oldedge.contoso.com.");

        oldEdge.setFederation(false);

        assertThat(findings()).isEmpty();
    }

    @Test
    void xmppWaitsForTheSwitchAndForTheLastUser() {
        newEdge.setXmpp(true);
        assertThat(findings()).containsExactly(
                "MRG-029 error: XMPP is on at newedge.contoso.com while the legacy Edge oldedge.contoso.com carries "
                        + "federation.",
                "MRG-037 error: XMPP is on at newedge.contoso.com while 100 users are homed on legacy pools.");

        ocs.getPopulations().clear();
        openWindow();

        assertThat(findings()).isEmpty();
    }

    @Test
    void newSitesFederateThroughTheLegacyDirectorDuringCoexistence() {
        frontEnd(lync).setMediaEdge(TopologyIndex.poolOf(oldEdge));
        Pool director = Models.server(state, "dir.contoso.com", MAKE.createDirector());
        state.getSites().getFirst().setFederationRoute(TopologyIndex.poolOf(oldEdge));
        assertThat(findings("OCS-05-01"))
                .containsExactly("MRG-032 error: Site New does not federate through dir.contoso.com.");
        assertThat(findings("OCS-05-01", "OCS-08-02")).isEmpty();

        state.getSites().getFirst().setFederationRoute(director);

        assertThat(findings("OCS-05-01")).isEmpty();
    }

    @Test
    void withoutADirectorNewSitesFederateThroughTheLegacyEdge() {
        frontEnd(lync).setMediaEdge(TopologyIndex.poolOf(oldEdge));
        assertThat(findings("OCS-05-01"))
                .containsExactly("MRG-032 error: Site New does not federate through oldedge.contoso.com.");

        state.getSites().getFirst().setFederationRoute(TopologyIndex.poolOf(oldEdge));

        assertThat(findings("OCS-05-01")).isEmpty();
    }

    @Test
    void mediaPassesTheLegacyEdgeDuringCoexistence() {
        oldEdge.setFederation(false);

        assertThat(findings("OCS-05-01")).containsExactly("MRG-033 warning: Pool lync.contoso.com is not associated "
                + "with the legacy Edge oldedge.contoso.com for media.");
        assertThat(findings("OCS-05-01", "OCS-08-07")).isEmpty();
    }

    @Test
    void theLegacyEdgeLetsEveryNewServerConnect() {
        Director director = MAKE.createDirector();
        director.setStaticRoute(true);
        Models.server(state, "newdir.contoso.com", director).setVersion(ProductVersion.LYNC_2013);
        oldEdge.getInternalServers().add(new Fqdn("ocs.contoso.com"));
        assertThat(findings("OCS-05-02")).containsExactly(
                "MRG-034 error: Legacy Edge oldedge.contoso.com does not let lync.contoso.com connect.",
                "MRG-034 error: Legacy Edge oldedge.contoso.com does not let newdir.contoso.com connect.");

        oldEdge.getInternalServers().add(new Fqdn("Lync.contoso.com"));
        director.setStaticRoute(false);

        assertThat(findings("OCS-05-02")).isEmpty();
    }

    @Test
    void aStoppedLegacyEdgeNeedsNoAuthorisation() {
        oldEdge.setServing(false);

        assertThat(findings("OCS-05-02")).isEmpty();
    }

    @Test
    void anEdgeWithOneNameIsGoneBeforeTheNewOneFederates() {
        EdgeService access = MAKE.createEdgeService();
        access.setFqdn(new Fqdn("sip.contoso.com"));
        oldEdge.setAccess(access);
        oldEdge.setFederation(false);
        newEdge.setFederation(true);
        assertThat(findings()).containsExactly("MRG-036 error: Federation is on at newedge.contoso.com while the "
                + "legacy Edge oldedge.contoso.com with one external name for all services is there.");

        EdgeService conferencing = MAKE.createEdgeService();
        conferencing.setFqdn(new Fqdn("webconf.contoso.com"));
        oldEdge.setWebConferencing(conferencing);

        assertThat(findings()).isEmpty();
    }

    @Test
    void xmppPartnersWaitForTheLastUser() {
        XmppPartner partner = MAKE.createXmppPartner();
        partner.setDomain(new Fqdn("jabber.fabrikam.com"));
        state.setFederation(MAKE.createFederationSettings());
        state.getFederation().getXmppPartners().add(partner);
        assertThat(findings()).isEmpty();

        Models.server(state, "xmpp.contoso.com", MAKE.createXmppGateway()).setVersion(ProductVersion.OCS_2007_R2);
        assertThat(findings()).containsExactly(
                "MRG-038 error: XMPP partner jabber.fabrikam.com is allowed while 100 users need the legacy gateway.");

        ocs.getPopulations().clear();
        assertThat(findings()).isEmpty();
    }
}
