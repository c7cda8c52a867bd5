// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.planning.catalogue.Build.F;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.migration.WaveKind;
import org.passerelle.planning.Simulation;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.Verdict;
import org.passerelle.topology.AccessNumber;
import org.passerelle.topology.BranchSite;
import org.passerelle.topology.CallPark;
import org.passerelle.topology.CallParkOrbit;
import org.passerelle.topology.Certificate;
import org.passerelle.topology.CertificateUsage;
import org.passerelle.topology.ContactKind;
import org.passerelle.topology.ContactObject;
import org.passerelle.topology.DnsRecordType;
import org.passerelle.topology.DnsView;
import org.passerelle.topology.Edition;
import org.passerelle.topology.ExchangeServer;
import org.passerelle.topology.Firewall;
import org.passerelle.topology.LoadBalancer;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Mirroring;
import org.passerelle.topology.OfficeWebApps;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.Policy;
import org.passerelle.topology.PolicyKind;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.ReverseProxy;
import org.passerelle.topology.SimpleUrl;
import org.passerelle.topology.SimpleUrlComponent;
import org.passerelle.topology.SipDomain;
import org.passerelle.topology.Store;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.SurvivableBranch;
import org.passerelle.topology.Trunk;
import org.passerelle.topology.VoiceRoute;
import org.passerelle.topology.VoiceSettings;
import org.passerelle.topology.XmppPartner;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.PhonePattern;
import org.passerelle.topology.values.SipUri;
import org.passerelle.topology.values.WebUrl;

/** Whatever the target has beyond the documented steps is set up by a supplementary one. */
class SupplementaryStepsTest {

    private final Company company = new Company();

    /** The plan has the steps, and it ends in the target. */
    private void assertClosedBy(String... kinds) {
        Simulation simulation = company.simulate();
        List<String> planned = simulation.plan().steps().stream().map(StepInstance::kindId).distinct().toList();
        assertThat(planned).contains(kinds);
        Verdict verdict = simulation.verdict();
        assertThat(verdict.errors()).isEmpty();
        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.completed()).isTrue();
    }

    @Test
    void furtherPoolsAreDefinedAndInstalled() {
        Pool second = company.oldPool("ocstwo", 20);
        company.become(second, company.newPool("lynctwo"));
        company.wave("Second", WaveKind.PRODUCTION, second, -1);
        assertClosedBy("SUP-01", "SUP-02");
    }

    @Test
    void aDirectorIsDefinedInstalledAndTakenIntoUse() {
        company.target.pool("lyncdir", F.createDirector());
        company.target.dns(DnsView.INTERNAL, DnsRecordType.A, "lyncdir.corp.contoso.com", "10.0.0.9");
        assertClosedBy("SUP-03", "SUP-04", "SUP-05");
    }

    @Test
    void databasesAreMirrored() {
        Store users = Company.front(company.newPool).getUserStore();
        users.setMirroring(Mirroring.SYNCHRONOUS);
        users.setMirror(company.target.instance("mirror"));
        users.setWitness(company.target.instance("witness"));
        assertClosedBy("SUP-06");
    }

    @Test
    void officeWebAppsAreInstalled() {
        OfficeWebApps role = F.createOfficeWebApps();
        Company.front(company.newPool).setOfficeWebApps(company.target.pool("wac", role));
        assertClosedBy("SUP-08");
    }

    @Test
    void aFirstEdgeGetsItsNamesAndPartners() {
        company.newEdge();
        company.target.topology.getFederation().getAllowedDomains().add(new Fqdn("fabrikam.com"));
        company.target.dns(DnsView.EXTERNAL, DnsRecordType.A, "sip.contoso.com", "203.0.113.1");
        assertClosedBy("SUP-09", "SUP-10");
    }

    @Test
    void gatewaysTrunksAndRoutesOfATargetWithNewVoiceAreSetUp() {
        Mediation mediation = F.createMediation();
        company.newPool.getRoles().add(mediation);
        PstnGateway gateway = F.createPstnGateway();
        gateway.setHost(company.target.host("gw"));
        gateway.getQualifiedFor().add(ProductVersion.LYNC_2013);
        company.target.site.getGateways().add(gateway);
        Trunk root = trunk(gateway, "gw", true);
        Trunk further = trunk(gateway, "gw-2", false);
        mediation.setDefaultTrunk(root);
        VoiceSettings voice = F.createVoiceSettings();
        voice.getUsages().add(F.createPstnUsage());
        voice.getUsages().getFirst().setName("All");
        VoiceRoute route = F.createVoiceRoute();
        route.setName("All");
        route.setPattern(new PhonePattern("^\\+"));
        route.getUsages().add(voice.getUsages().getFirst());
        route.getTrunks().add(root);
        route.getTrunks().add(further);
        voice.getRoutes().add(route);
        company.target.topology.setVoice(voice);
        assertClosedBy("SUP-11", "SUP-12", "SUP-13");
    }

    private Trunk trunk(PstnGateway gateway, String name, boolean root) {
        Trunk trunk = F.createTrunk();
        trunk.setName(name);
        trunk.setRoot(root);
        trunk.setMediation(company.newPool);
        gateway.getTrunks().add(trunk);
        return trunk;
    }

    @Test
    void persistentChatWithoutGroupChatIsInstalledAndOpened() {
        PersistentChat chat = F.createPersistentChat();
        chat.setNextHop(company.newPool);
        chat.setRooms(4);
        chat.setStore(company.target.store("pcsql", StoreKind.PERSISTENT_CHAT));
        Pool pool = company.target.pool("pchat", chat);
        Company.front(company.newPool).setPersistentChat(pool);
        company.target.site.setDefaultPersistentChatPool(pool);
        policy("Chat", PolicyKind.PERSISTENT_CHAT).setPersistentChat(true);
        assertClosedBy("SUP-14", "SUP-15");
    }

    private Policy policy(String name, PolicyKind kind) {
        Policy policy = F.createPolicy();
        policy.setName(name);
        policy.setKind(kind);
        company.target.topology.getPolicies().add(policy);
        return policy;
    }

    @Test
    void poolsArePaired() {
        Pool other = company.newPool("lynctwo");
        company.newPool.setBackupPool(other);
        other.setBackupPool(company.newPool);
        assertClosedBy("SUP-01", "SUP-17");
    }

    @Test
    void branchSitesAndTheirAppliancesAreDeployed() {
        BranchSite branch = F.createBranchSite();
        branch.setName("Branch");
        branch.setParent(company.target.site);
        company.target.topology.getSites().add(branch);
        SurvivableBranch role = F.createSurvivableBranch();
        role.setAppliance(true);
        role.setNextHop(company.newPool);
        Pool appliance = company.target.pool("sba", role);
        branch.getPools().add(appliance);
        PstnGateway gateway = F.createPstnGateway();
        gateway.setHost(company.target.host("branchgw"));
        branch.getGateways().add(gateway);
        role.getGateways().add(gateway);
        assertClosedBy("SUP-11", "SUP-18", "SUP-19");
    }

    @Test
    void simpleUrlsReplaceTheImportedOnes() {
        url(company.legacy, SimpleUrlComponent.MEET, "https://im.contoso.com");
        url(company.legacy, SimpleUrlComponent.DIALIN, "https://phone.contoso.com");
        url(company.target, SimpleUrlComponent.MEET, "https://meet.contoso.com");
        assertClosedBy("SUP-20");
    }

    private static void url(Build side, SimpleUrlComponent component, String address) {
        SimpleUrl url = F.createSimpleUrl();
        url.setComponent(component);
        url.setActiveUrl(new WebUrl(address));
        side.topology.getSimpleUrls().add(url);
    }

    @Test
    void webServicesArePublishedThroughAReverseProxyAndItsFirewall() {
        ReverseProxy proxy = F.createReverseProxy();
        proxy.setHost(company.target.host("rp"));
        proxy.getPublishes().add(company.newPool);
        company.target.topology.getReverseProxies().add(proxy);
        Firewall firewall = F.createFirewall();
        firewall.setName("Outside");
        company.target.topology.getFirewalls().add(firewall);
        certificate(CertificateUsage.REVERSE_PROXY, null);
        assertClosedBy("SUP-21");
    }

    @Test
    void certificatesThatNoInstallationBringsAreReplaced() {
        certificate(CertificateUsage.OAUTH, null);
        certificate(CertificateUsage.DEFAULT, company.newPool);
        assertClosedBy("SUP-22");
    }

    private void certificate(CertificateUsage usage, Pool pool) {
        Certificate certificate = F.createCertificate();
        certificate.setUsage(usage);
        certificate.setPool(pool);
        company.target.topology.getCertificates().add(certificate);
    }

    @Test
    void newSipDomainsAreAdded() {
        SipDomain domain = F.createSipDomain();
        domain.setName(new Fqdn("contoso.net"));
        company.target.topology.getSipDomains().add(domain);
        company.target.dns(DnsView.INTERNAL, DnsRecordType.SRV, "_sipinternaltls._tcp.contoso.net",
                "lync.corp.contoso.com");
        company.target.dns(DnsView.INTERNAL, DnsRecordType.A, "lyncdiscoverinternal.contoso.net", "10.0.0.1");
        assertClosedBy("SUP-23", "SUP-24");
    }

    @Test
    void newAccessNumbersVoiceApplicationsAndContactsAreCreated() {
        AccessNumber number = F.createAccessNumber();
        number.setSipUri(new SipUri("sip:new@contoso.com"));
        company.newPool.getAccessNumbers().add(number);
        company.newPool.setResponseGroups(F.createResponseGroups());
        company.newPool.getResponseGroups().setWorkflows(2);
        CallPark park = F.createCallPark();
        CallParkOrbit orbit = F.createCallParkOrbit();
        orbit.setName("Ground floor");
        park.getOrbits().add(orbit);
        company.newPool.setCallPark(park);
        ContactObject contact = F.createContactObject();
        contact.setKind(ContactKind.SUBSCRIBER_ACCESS);
        contact.setSipUri(new SipUri("sip:voicemail@contoso.com"));
        company.newPool.getContacts().add(contact);
        ExchangeServer exchange = F.createExchangeServer();
        exchange.setHost(company.target.host("exchange"));
        exchange.setUnifiedMessaging(true);
        exchange.getUmPools().add(company.newPool);
        company.target.topology.getExchangeServers().add(exchange);
        assertClosedBy("SUP-25", "SUP-26", "SUP-28");
    }

    @Test
    void newXmppPartnersAreConnected() {
        company.withEdges();
        Pool edge = company.target.site.getFederationRoute();
        Company.edge(edge).setXmpp(true);
        company.target.site.setXmppRoute(edge);
        XmppPartner partner = F.createXmppPartner();
        partner.setDomain(new Fqdn("jabber.fabrikam.com"));
        company.target.topology.getFederation().getXmppPartners().add(partner);
        assertClosedBy("SUP-27");
    }

    @Test
    void bandwidthIsManagedAndNewPoliciesAreCreated() {
        company.target.site.setCallAdmissionControl(true);
        company.target.site.setCallAdmissionControlPool(company.newPool);
        Company.front(company.newPool).setCallAdmissionControl(true);
        policy("Guests", PolicyKind.CLIENT);
        assertClosedBy("SUP-29", "SUP-30");
    }

    @Test
    void devicesAndRecordsOfTheLegacyDeploymentGoWithIt() {
        LoadBalancer balancer = F.createLoadBalancer();
        balancer.setHost(company.legacy.host("hlb"));
        balancer.getBalances().add(company.oldPool);
        company.legacy.topology.getLoadBalancers().add(balancer);
        company.legacy.dns(DnsView.INTERNAL, DnsRecordType.A, "ocs.corp.contoso.com", "10.0.0.5");
        Certificate certificate = F.createCertificate();
        certificate.setUsage(CertificateUsage.DEFAULT);
        certificate.setPool(company.oldPool);
        company.legacy.topology.getCertificates().add(certificate);
        assertClosedBy("SUP-34", "SUP-35");
        assertThat(company.simulate().finalState().getDnsRecords()).noneMatch(record ->
                record.getName().equals("ocs.corp.contoso.com"));
        assertThat(company.simulate().finalState().getCertificates()).isEmpty();
    }

    @Test
    void aStandAloneMediationServerTakesOverFromTheCollocatedOne() {
        FullCompany.voice(company);
        Mediation role = F.createMediation();
        role.setNextHop(company.newPool);
        company.newPool.getRoles().removeIf(Mediation.class::isInstance);
        Pool standAlone = company.target.pool("lyncmed", role);
        Company.front(company.newPool).setMediation(standAlone);
        Trunk trunk = company.target.site.getGateways().getFirst().getTrunks().getFirst();
        trunk.setMediation(standAlone);
        role.setDefaultTrunk(trunk);
        Simulation simulation = company.simulate();
        assertThat(simulation.stateBefore("MED-04@pool:lyncmed.corp.contoso.com").orElseThrow().getSites().stream()
                .flatMap(site -> site.getPools().stream()).filter(pool -> pool.getFqdn().equals(Company.host("lync")))
                .flatMap(pool -> pool.getRoles().stream())).anyMatch(Mediation.class::isInstance);
        assertClosedBy("MED-04");
    }

    @Test
    void aStandardEditionServerIsPreparedFirst() {
        company.newPool.setEdition(Edition.STANDARD);
        assertClosedBy("OCS-03-05");
    }

    @Test
    void aDifferenceThatNoStepClosesIsListedAndMakesThePlanUnsound() {
        company.target.topology.setTenant(F.createOnlineTenant());
        company.target.topology.getTenant().setName("contoso");
        Verdict verdict = company.simulate().verdict();
        assertThat(verdict.sound()).isFalse();
        assertThat(verdict.differences()).singleElement().satisfies(difference ->
                assertThat(difference.path()).isEqualTo("tenant"));
    }
}
