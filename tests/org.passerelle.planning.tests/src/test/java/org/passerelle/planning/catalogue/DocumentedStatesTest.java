// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.planning.Simulation;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.BackCompatSite;
import org.passerelle.topology.BackupSubject;
import org.passerelle.topology.ClientGeneration;
import org.passerelle.topology.DeploymentState;
import org.passerelle.topology.DnsRecord;
import org.passerelle.topology.Edge;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.HostState;
import org.passerelle.topology.NoticeKind;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.Policy;
import org.passerelle.topology.PolicyKind;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TrustedService;
import org.passerelle.topology.UserPopulation;
import org.passerelle.topology.VoiceRoute;
import org.passerelle.topology.WindowState;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;

/** What the documented steps leave behind, phase by phase, in a company that needs nearly all of them. */
class DocumentedStatesTest {

    private static Simulation simulation;

    @BeforeAll
    static void simulate() {
        simulation = FullCompany.full().simulate();
    }

    private static Topology after(String step) {
        return simulation.stateAfter(step).orElseThrow();
    }

    private static Topology before(String step) {
        return simulation.stateBefore(step).orElseThrow();
    }

    private static Pool pool(Topology state, String label) {
        return TopologyIndex.of(state).pool(Company.host(label)).orElseThrow();
    }

    private static PoolState facts(Topology state, String label) {
        return state.getDeployment().getPools().stream().filter(facts -> facts.getPool() == pool(state, label)).findFirst()
                .orElseThrow();
    }

    private static HostState hostFacts(Topology state, String label) {
        return state.getDeployment().getHosts().stream()
                .filter(facts -> facts.getHost().getFqdn().equals(Company.host(label))).findFirst().orElseThrow();
    }

    private static boolean accepted(Topology state, AcceptanceKind kind) {
        return state.getDeployment().getAcceptances().stream().anyMatch(acceptance -> acceptance.getKind() == kind);
    }

    @Test
    void preparationSavesUpdatesFiltersAndCorrects() {
        Topology state = before("OCS-03-01@forest:corp.contoso.com");
        assertThat(state.getDeployment().getBackups()).extracting(backup -> backup.getSubject()).containsExactlyInAnyOrder(
                BackupSubject.SERVERS, BackupSubject.DATABASES, BackupSubject.SETTINGS, BackupSubject.USER_INVENTORY);
        assertThat(hostFacts(state, "ocsfe1").isUpdated()).isTrue();
        assertThat(pool(state, "ocs").getClientFilters()).extracting(filter -> filter.getUserAgent())
                .containsExactly("CWA", "OC", "OCPhone");
        assertThat(pool(state, "ocs").getPopulations()).allMatch(users -> users.getBlankNames() == 0);
        assertThat(accepted(state, AcceptanceKind.ENVIRONMENT)).isTrue();
    }

    @Test
    void activeDirectoryIsPreparedStepByStep() {
        assertThat(after("OCS-03-01@forest:corp.contoso.com").getForest().getForestPreparation())
                .isNotEqualTo(ProductVersion.LYNC_2013);
        assertThat(after("OCS-03-02@forest:corp.contoso.com").getForest().getForestPreparation())
                .isEqualTo(ProductVersion.LYNC_2013);
        assertThat(after("OCS-03-03@domain:corp.contoso.com").getForest().getDomains().getFirst().getPreparation())
                .isEqualTo(ProductVersion.LYNC_2013);
    }

    @Test
    void thePilotPoolIsPublishedWithoutUsersEdgeAndTrunks() {
        Topology state = after("OCS-03-06@pool:lync.corp.contoso.com");
        Pool pilot = pool(state, "lync");
        FrontEnd front = Company.front(pilot);
        assertThat(pilot.effectiveVersion()).isEqualTo(ProductVersion.LYNC_2013);
        assertThat(pilot.getPopulations()).isEmpty();
        assertThat(pilot.getAccessNumbers()).isEmpty();
        assertThat(front.getMediaEdge()).isNull();
        assertThat(front.getUserStore().getMirror()).isNull();
        assertThat(front.getArchivingStore()).isNotNull();
        assertThat(pilot.site().getFederationRoute()).isNull();
        assertThat(TopologyIndex.of(state).trunks()).isEmpty();
        assertThat(facts(state, "lync").isPublished()).isTrue();
        assertThat(state.getDeployment().getReplicatedDigest()).isEqualTo(state.getDeployment().getPublishedDigest());
    }

    @Test
    void theMergeShowsLegacyPoolsBelowBackCompatSite() {
        Topology state = after("OCS-04-02");
        BackCompatSite site = state.getSites().stream().filter(BackCompatSite.class::isInstance)
                .map(BackCompatSite.class::cast).findFirst().orElseThrow();
        assertThat(site.getPools()).extracting(pool -> pool.getFqdn().hostName())
                .contains("ocs", "ocsdir", "ocsedge", "ocsmed").doesNotContain("ocsarc", "gchat");
        DeploymentState deployment = state.getDeployment();
        assertThat(deployment.getMergeRuns()).isEqualTo(1);
        assertThat(deployment.getMergedEdges()).containsExactly(Company.host("ocsedge"));
        assertThat(facts(state, "ocs").isMerged()).isTrue();
        assertThat(after("OCS-04-03").getDeployment().getImportDigest()).isNotNull();
    }

    @Test
    void newPoolsUseTheLegacyEdgeUntilTheSwitch() {
        Topology state = after("OCS-05-02@host:ocsedge2.corp.contoso.com");
        assertThat(Company.front(pool(state, "lync")).getMediaEdge()).isEqualTo(pool(state, "ocsedge"));
        assertThat(pool(state, "lync").site().getFederationRoute()).isEqualTo(pool(state, "ocsdir"));
        assertThat(Company.edge(pool(state, "ocsedge")).getInternalServers()).containsExactly(Company.host("lyncfe1"),
                Company.host("lyncfe2"), Company.host("lyncfe3"), Company.host("lync"), Company.host("lyncdir"));
    }

    @Test
    void usersMoveByWaveWithTheirShares() {
        assertThat(users(after("OCS-06-02@user:sip:test@contoso.com"))).containsExactly("ocs 99/50", "lync Pilot 1/0");
        assertThat(users(after("OCS-06-03@wave:Pilot"))).containsExactly("ocs 90/46", "lync Pilot 10/4");
        assertThat(users(after("OCS-08-12@wave:Finance"))).containsExactly("ocs 50/26", "lync Pilot 10/4",
                "lync Finance 40/20");
        assertThat(users(simulation.finalState())).containsExactly("lync Pilot 10/4", "lync Finance 40/20",
                "lync Rest 50/26");
    }

    private static List<String> users(Topology state) {
        return TopologyIndex.of(state).frontEnds().stream().sorted((one, other) ->
                other.getFqdn().key().compareTo(one.getFqdn().key())).flatMap(pool -> pool.getPopulations().stream())
                .map(DocumentedStatesTest::line).toList();
    }

    private static String line(UserPopulation users) {
        String home = ((Pool) users.eContainer()).getFqdn().hostName();
        return home + (users.getName() == null ? "" : ' ' + users.getName()) + ' ' + users.getUsers() + '/'
                + users.getEnterpriseVoice();
    }

    @Test
    void theNewEdgeIsIdleAtFirst() {
        Edge edge = Company.edge(pool(after("OCS-07-03@host:lyncedge2.corp.contoso.com"), "lyncedge"));
        assertThat(edge.isFederation()).isFalse();
        assertThat(edge.isXmpp()).isFalse();
        assertThat(edge.isServing()).isFalse();
    }

    @Test
    void federationIsSwitchedInsideTheWindow() {
        assertThat(after("OCS-08-01").getDeployment().getFederationWindow()).isEqualTo(WindowState.OPEN);
        assertThat(pool(after("OCS-08-02@site:HQ"), "lync").site().getFederationRoute()).isNull();
        assertThat(Company.edge(pool(after("OCS-08-03@edge:ocsedge.corp.contoso.com"), "ocsedge")).isFederation())
                .isFalse();
        assertThat(after("OCS-08-05@forest:corp.contoso.com").getFederation().getGlobalRouteFqdn())
                .isEqualTo(Company.host("lyncedge"));
        Topology live = after("OCS-08-10");
        assertThat(Company.edge(pool(live, "lyncedge")).isServing()).isTrue();
        assertThat(Company.edge(pool(live, "ocsedge")).isServing()).isFalse();
        assertThat(pool(live, "lync").site().getFederationRoute()).isEqualTo(pool(live, "lyncedge"));
        assertThat(live.getDeployment().getFederationWindow()).isEqualTo(WindowState.CLOSED);
        assertThat(live.getDeployment().isOutsideUsersAllowed()).isTrue();
    }

    @Test
    void xmppComesWithPolicyPartnerRouteAndRecord() {
        assertThat(after("OCS-05-04").getPolicies()).anyMatch(Policy::isXmppAccess);
        Topology state = after("OCS-08-15");
        assertThat(Company.edge(pool(state, "lyncedge")).isXmpp()).isTrue();
        assertThat(state.getFederation().getXmppPartners()).hasSize(1);
        assertThat(state.getDnsRecords()).extracting(DnsRecord::getName).contains("_xmpp-server._tcp.contoso.com");
    }

    @Test
    void whatIsHomedFollowsTheUsers() {
        Topology state = before("OCS-10-03@pool:ocs.corp.contoso.com");
        Pool old = pool(state, "ocs");
        Pool fresh = pool(state, "lync");
        assertThat(old.getAccessNumbers()).isEmpty();
        assertThat(old.getConferenceDirectories()).isEmpty();
        assertThat(old.getContacts()).isEmpty();
        assertThat(old.getResponseGroups().isCopies()).isTrue();
        assertThat(old.getAuthorizedHosts()).isEmpty();
        assertThat(fresh.getAccessNumbers()).hasSize(1);
        assertThat(fresh.getConferenceDirectories()).hasSize(1);
        assertThat(fresh.getContacts()).hasSize(1);
        assertThat(fresh.getResponseGroups().getWorkflows()).isEqualTo(4);
        assertThat(facts(state, "lync").isUmRegistered()).isTrue();
        assertThat(facts(state, "lync").isAddressBookCopied()).isTrue();
        assertThat(state.getExchangeServers().getFirst().getUmPools()).containsExactly(fresh);
        assertThat(state.getRemoteCallControl().getGateways().getFirst().getRoutedBy()).containsExactly(fresh);
    }

    @Test
    void clientsPoliciesAndNoticesFollowEachWave() {
        Topology state = before("OCS-10-06");
        assertThat(pool(state, "lync").getPopulations()).allMatch(users ->
                users.getClient() == ClientGeneration.LYNC_CLIENT_2013);
        assertThat(state.getPolicies().stream().filter(policy -> policy.getKind() == PolicyKind.CONFERENCING))
                .allMatch(Policy::isAnonymousParticipants);
        assertThat(state.getDeployment().getNotices().stream()
                .filter(notice -> notice.getKind() == NoticeKind.MEETING_RENEWAL).map(notice -> notice.getWave()))
                .containsExactly("Pilot", "Finance", "Rest");
        assertThat(state.getDeployment().isLegacyClientLink()).isTrue();
    }

    @Test
    void voiceRoutesLeadToNewTrunksOnlyAfterTheirStep() {
        assertThat(route(after("MED-02@gateway:newgw.corp.contoso.com")).getTrunks()).isEmpty();
        VoiceRoute route = route(after("MED-03@route:All"));
        assertThat(route.getTrunks()).hasSize(1);
        assertThat(route.getMediationServers()).isEmpty();
    }

    private static VoiceRoute route(Topology state) {
        return state.getVoice().getRoutes().getFirst();
    }

    @Test
    void chatContentMovesFromStoppedServices() {
        Topology exported = after("PCHAT-02-03@pool:gchat.corp.contoso.com");
        assertThat(hostFacts(exported, "gchat1").isRunning()).isFalse();
        assertThat(exported.getDeployment().getChatTransfers().getFirst().isExported()).isTrue();
        assertThat(hostFacts(before("PCHAT-02-07@pool:pchat.corp.contoso.com"), "pchat1").isRunning()).isFalse();
        Topology started = after("PCHAT-02-10@host:pchat2.corp.contoso.com");
        PersistentChat chat = TopologyIndex.role(pool(started, "pchat"), PersistentChat.class).orElseThrow();
        assertThat(chat.getEndpointUris()).hasSize(1);
        assertThat(chat.getRooms()).isEqualTo(5);
        assertThat(facts(started, "gchat").isLookupAccountRemoved()).isTrue();
        assertThat(started.getDeployment().getChatWindow()).isEqualTo(WindowState.CLOSED);
    }

    @Test
    void withoutAPolicyOfTheTargetEverybodyMayChat() {
        assertThat(simulation.finalState().getPolicies()).filteredOn(Policy::isPersistentChat).singleElement()
                .satisfies(policy -> assertThat(policy.getName()).isEqualTo("Global"));
    }

    @Test
    void retiredServersStayVisibleUntilBackCompatSiteGoes() {
        Topology state = before("OCS-10-06");
        assertThat(facts(state, "ocs").isDeactivated()).isTrue();
        assertThat(facts(state, "ocsedge").isDeactivated()).isTrue();
        assertThat(state.getSqlServers()).noneMatch(server -> server.getHost().getFqdn().equals(Company.host("ocssql")));
        Topology end = simulation.finalState();
        assertThat(end.getSites()).extracting(Site::getName).containsExactly("HQ");
        Set<Fqdn> names = TopologyIndex.of(end).pools().stream().map(Pool::getFqdn).collect(Collectors.toSet());
        assertThat(names).allMatch(name -> !name.hostName().startsWith("ocs"));
        assertThat(end.getHosts()).noneMatch(host -> host.label().startsWith("ocs"));
        assertThat(end.getTrustedServices()).extracting(TrustedService::getServiceName).isEmpty();
        assertThat(end.getDeployment().getMergeRuns()).isEqualTo(3);
    }
}
