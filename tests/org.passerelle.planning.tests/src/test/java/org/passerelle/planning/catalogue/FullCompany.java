// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import static org.passerelle.planning.catalogue.Build.F;

import org.passerelle.migration.ChatOptions;
import org.passerelle.migration.GatewayReplacement;
import org.passerelle.migration.XmppOptions;
import org.passerelle.topology.AccessNumber;
import org.passerelle.topology.AddressBook;
import org.passerelle.topology.Archiving;
import org.passerelle.topology.CommunicatorWebAccess;
import org.passerelle.topology.ConferenceDirectory;
import org.passerelle.topology.ContactKind;
import org.passerelle.topology.ContactObject;
import org.passerelle.topology.CstaGateway;
import org.passerelle.topology.Director;
import org.passerelle.topology.DnsRecordType;
import org.passerelle.topology.DnsView;
import org.passerelle.topology.ExchangeServer;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Mirroring;
import org.passerelle.topology.Monitoring;
import org.passerelle.topology.OfficeWebApps;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.Policy;
import org.passerelle.topology.PolicyKind;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.RemoteCallControl;
import org.passerelle.topology.ResponseGroups;
import org.passerelle.topology.Store;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.Topology;
import org.passerelle.topology.Trunk;
import org.passerelle.topology.TrustedApplication;
import org.passerelle.topology.TrustedApplications;
import org.passerelle.topology.TrustedService;
import org.passerelle.topology.VoiceRoute;
import org.passerelle.topology.VoiceSettings;
import org.passerelle.topology.XmppGateway;
import org.passerelle.topology.XmppPartner;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.PhonePattern;
import org.passerelle.topology.values.Port;
import org.passerelle.topology.values.SipUri;
import org.passerelle.topology.values.UncPath;

/** The company with everything that a step of path A, of Group Chat and of voice is about. */
final class FullCompany {

    private FullCompany() {
    }

    static Company full() {
        Company company = new Company().withEdges();
        directors(company);
        voice(company);
        records(company);
        chat(company);
        xmpp(company);
        homed(company);
        applications(company);
        policies(company);
        company.oldPool.getPopulations().getFirst().setBlankNames(3);
        company.migration.getOptions().setLegacyJoinPage(true);
        return company;
    }

    static void directors(Company company) {
        Pool before = company.legacy.pool("ocsdir", F.createDirector());
        Director director = F.createDirector();
        director.setStaticRoute(true);
        Pool after = company.target.pool("lyncdir", director);
        company.become(before, after);
        company.target.topology.getDnsRecords().getFirst().getTargets().set(0, "lyncdir.corp.contoso.com");
        Company.edge(company.target.site.getFederationRoute()).setNextHop(after);
    }

    static void voice(Company company) {
        Mediation before = F.createMediation();
        Pool server = company.legacy.pool("ocsmed", before);
        before.setNextHop(company.oldPool);
        PstnGateway old = gateway(company.legacy, "oldgw", ProductVersion.OCS_2007_R2);
        before.getGateways().add(old);
        Company.front(company.oldPool).setEnterpriseVoice(true);
        route(company.legacy.topology).getMediationServers().add(server);

        Mediation after = F.createMediation();
        company.newPool.getRoles().add(after);
        Company.front(company.newPool).setEnterpriseVoice(true);
        PstnGateway gateway = gateway(company.target, "newgw", ProductVersion.LYNC_2013);
        Trunk trunk = F.createTrunk();
        trunk.setName("newgw.corp.contoso.com");
        trunk.setRoot(true);
        trunk.setMediation(company.newPool);
        gateway.getTrunks().add(trunk);
        after.setDefaultTrunk(trunk);
        route(company.target.topology).getTrunks().add(trunk);
        GatewayReplacement pair = Company.M.createGatewayReplacement();
        pair.setFrom(old);
        pair.setTo(gateway);
        company.migration.getGatewayReplacements().add(pair);
    }

    private static PstnGateway gateway(Build side, String label, ProductVersion version) {
        PstnGateway gateway = F.createPstnGateway();
        gateway.setHost(side.host(label));
        gateway.getQualifiedFor().add(version);
        side.site.getGateways().add(gateway);
        return gateway;
    }

    private static VoiceRoute route(Topology topology) {
        VoiceSettings voice = F.createVoiceSettings();
        VoiceRoute route = F.createVoiceRoute();
        route.setName("All");
        route.setPattern(new PhonePattern("^\\+"));
        voice.getRoutes().add(route);
        topology.setVoice(voice);
        return route;
    }

    private static void records(Company company) {
        Archiving archiving = F.createArchiving();
        Pool archive = company.legacy.pool("ocsarc", archiving);
        archiving.setStore(company.legacy.store("ocsrec", StoreKind.ARCHIVING));
        Monitoring monitoring = F.createMonitoring();
        Pool monitor = company.legacy.pool("ocsmon", monitoring);
        monitoring.setStore(company.legacy.store("ocsrec", StoreKind.MONITORING));
        Company.front(company.oldPool).setArchivingServer(archive);
        Company.front(company.oldPool).setMonitoringServer(monitor);
        Company.front(company.newPool).setArchivingStore(company.target.store("lyncrec", StoreKind.ARCHIVING));
        Company.front(company.newPool).setMonitoringStore(company.target.store("lyncrec", StoreKind.MONITORING));
        Store users = Company.front(company.newPool).getUserStore();
        users.setMirroring(Mirroring.SYNCHRONOUS);
        users.setMirror(company.target.instance("lyncsqlm"));
        users.setWitness(company.target.instance("lyncwit"));
    }

    private static void chat(Company company) {
        GroupChat before = F.createGroupChat();
        Pool old = company.legacy.pool("gchat", before, "gchat1", "gchat2");
        before.setNextHop(company.oldPool);
        before.setLookupUri(new SipUri("sip:ocschat@contoso.com"));
        before.setStore(company.legacy.store("gcsql", StoreKind.GROUP_CHAT));
        before.setUploadFolder(new UncPath("\\\\files.corp.contoso.com\\chat"));
        PersistentChat after = F.createPersistentChat();
        Pool pool = company.target.pool("pchat", after, "pchat1", "pchat2");
        after.setNextHop(company.newPool);
        after.setStore(company.target.store("pcsql", StoreKind.PERSISTENT_CHAT));
        after.setRooms(5);
        after.getEndpointUris().add(before.getLookupUri());
        after.getCategories().add(F.createChatCategory());
        after.getCategories().getFirst().setName("Existing");
        company.target.site.setDefaultPersistentChatPool(pool);
        Company.front(company.newPool).setPersistentChat(pool);
        company.become(old, pool);
        ChatOptions options = Company.M.createChatOptions();
        company.migration.setChat(options);
    }

    private static void xmpp(Company company) {
        XmppGateway gateway = F.createXmppGateway();
        company.legacy.pool("xmpp", gateway);
        gateway.getPartners().add(new Fqdn("jabber.fabrikam.com"));
        Pool edge = company.target.site.getFederationRoute();
        Company.edge(edge).setXmpp(true);
        company.target.site.setXmppRoute(edge);
        XmppPartner partner = F.createXmppPartner();
        partner.setDomain(new Fqdn("jabber.fabrikam.com"));
        company.target.topology.getFederation().getXmppPartners().add(partner);
        policy(company.target.topology, "Chatters", PolicyKind.EXTERNAL_ACCESS).setXmppAccess(true);
        XmppOptions options = Company.M.createXmppOptions();
        options.setPolicyName("Chatters");
        company.migration.setXmpp(options);
        company.target.dns(DnsView.EXTERNAL, DnsRecordType.SRV, "_xmpp-server._tcp.contoso.com", "sip.contoso.com");
    }

    private static void homed(Company company) {
        for (Pool pool : new Pool[] {company.oldPool, company.newPool}) {
            AccessNumber number = F.createAccessNumber();
            number.setSipUri(new SipUri("sip:dialin@contoso.com"));
            pool.getAccessNumbers().add(number);
            ConferenceDirectory directory = F.createConferenceDirectory();
            directory.setNumber(1);
            pool.getConferenceDirectories().add(directory);
            ContactObject contact = F.createContactObject();
            contact.setKind(ContactKind.SUBSCRIBER_ACCESS);
            contact.setSipUri(new SipUri("sip:voicemail@contoso.com"));
            pool.getContacts().add(contact);
            ResponseGroups groups = F.createResponseGroups();
            groups.setWorkflows(4);
            pool.setResponseGroups(groups);
        }
        AddressBook book = F.createAddressBook();
        book.setCustomNormalization(true);
        company.oldPool.setAddressBook(book);
    }

    private static void applications(Company company) {
        CommunicatorWebAccess web = F.createCommunicatorWebAccess();
        company.legacy.pool("cwa", web);
        web.setNextHop(company.oldPool);
        TrustedService recorder = F.createTrustedService();
        recorder.setFqdn(Build.name("recorder"));
        recorder.setServiceName("Recorder");
        recorder.setPool(company.oldPool);
        company.legacy.topology.getTrustedServices().add(recorder);
        TrustedApplications role = F.createTrustedApplications();
        company.target.pool("recorder13", role);
        role.setNextHop(company.newPool);
        TrustedApplication application = F.createTrustedApplication();
        application.setName("Recorder");
        application.setPort(new Port(5072));
        role.getApplications().add(application);
        OfficeWebApps office = F.createOfficeWebApps();
        Company.front(company.newPool).setOfficeWebApps(company.target.pool("wac", office));
        for (Build side : new Build[] {company.legacy, company.target}) {
            RemoteCallControl control = F.createRemoteCallControl();
            CstaGateway gateway = F.createCstaGateway();
            gateway.setFqdn(Build.name("csta"));
            gateway.getRoutedBy().add(side == company.legacy ? company.oldPool : company.newPool);
            control.getGateways().add(gateway);
            side.topology.setRemoteCallControl(control);
            ExchangeServer exchange = F.createExchangeServer();
            exchange.setHost(side.host("exchange"));
            exchange.setUnifiedMessaging(true);
            exchange.setClientAccess(true);
            exchange.setOutlookWebAppIm(true);
            exchange.getUmPools().add(side == company.legacy ? company.oldPool : company.newPool);
            side.topology.getExchangeServers().add(exchange);
        }
        company.oldPool.getAuthorizedHosts().add(Build.name("csta"));
    }

    private static void policies(Company company) {
        company.legacy.topology.getFederation().setPartnersOnLegacy(true);
        company.target.topology.getFederation().setPartnersOnLegacy(true);
        policy(company.legacy.topology, "Meetings", PolicyKind.MEETING);
        policy(company.target.topology, "Meetings", PolicyKind.CONFERENCING).setAnonymousParticipants(true);
        policy(company.target.topology, "New", PolicyKind.CLIENT);
    }

    private static Policy policy(Topology topology, String name, PolicyKind kind) {
        Policy policy = F.createPolicy();
        policy.setName(name);
        policy.setKind(kind);
        topology.getPolicies().add(policy);
        return policy;
    }
}
