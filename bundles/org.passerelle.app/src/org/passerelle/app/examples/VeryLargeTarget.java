// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.examples;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.topology.BranchSite;
import org.passerelle.topology.CentralManagement;
import org.passerelle.topology.CentralSite;
import org.passerelle.topology.Director;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeLayout;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.LoadBalancing;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Mirroring;
import org.passerelle.topology.OfficeWebApps;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.SimpleUrlComponent;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.Store;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.SurvivableBranch;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.Trunk;
import org.passerelle.topology.TrustedApplication;
import org.passerelle.topology.TrustedApplications;
import org.passerelle.topology.values.Port;
import org.passerelle.topology.values.SipUri;

/**
 * The very large Lync Server 2013 deployment, once for each unit of size: three regions with two paired pools each, and
 * sixty branch sites.
 */
final class VeryLargeTarget {

    static final List<String> REGIONS = List.of("amer", "emea", "apac");
    static final int POOLS = 2;
    static final int USERS = 40_000;

    private static final TopologyFactory MAKE = TopologyFactory.eINSTANCE;
    private static final int FRONT_ENDS = 12;
    private static final int BRANCHES = 20;
    private static final int CENTRAL_GATEWAYS = 10;
    private static final int BRANCH_USERS = 100;
    private static final int CHAT_ROOMS = 20_000;
    private static final Port TLS = new Port(5067);
    private static final String SIP = "proseware.com";

    private final Parts parts;
    private final boolean groupChatKept;
    private final List<Pool> frontEnds = new ArrayList<>();
    private final List<Pool> mediations = new ArrayList<>();
    private Pool federation;

    private VeryLargeTarget(String name, boolean groupChatKept) {
        Topology topology = MAKE.createTopology();
        topology.setName(name);
        topology.setProduct(ProductVersion.LYNC_2013);
        this.parts = new Parts(topology, "corp." + SIP);
        this.groupChatKept = groupChatKept;
    }

    /**
     * @param name name of the topology
     * @param size how often everything is repeated, at least 1
     * @param groupChatKept whether a Lync Server 2010 pool with its Group Chat stays beside it
     */
    static Topology make(String name, int size, boolean groupChatKept) {
        VeryLargeTarget target = new VeryLargeTarget(name, groupChatKept);
        target.header();
        for (int unit = 1; unit <= size; unit++) {
            target.unit(unit);
        }
        return target.parts.topology();
    }

    /** The name part of a region: its own name in the first unit, followed by the unit in the others. */
    static String region(String name, int unit) {
        return unit == 1 ? name : name + unit;
    }

    private void header() {
        parts.forest("corp." + SIP, ProductVersion.LYNC_2013);
        String[] domains = {SIP, "proseware.net", "proseware.org", "proseware.eu", "proseware.fr"};
        for (String domain : domains) {
            parts.simpleUrl(SimpleUrlComponent.MEET, parts.sipDomain(domain, domain.equals(SIP)), "https://meet." + domain);
        }
        parts.simpleUrl(SimpleUrlComponent.DIALIN, null, "https://dialin." + SIP);
        parts.simpleUrl(SimpleUrlComponent.ADMIN, null, "https://admin." + SIP);
        parts.topology().setFederation(MAKE.createFederationSettings());
        parts.topology().getFederation().setEnabled(true);
        var proxy = MAKE.createReverseProxy();
        proxy.setHost(parts.host("rp"));
        parts.topology().getReverseProxies().add(proxy);
    }

    private void unit(int unit) {
        List<CentralSite> sites = new ArrayList<>();
        int firstMediation = mediations.size();
        for (String name : REGIONS) {
            sites.add(region(region(name, unit)));
        }
        for (int i = 0; i < sites.size(); i++) {
            Pool own = mediations.get(firstMediation + i);
            Pool next = mediations.get(firstMediation + (i + 1) % sites.size());
            gateways(sites.get(i), region(REGIONS.get(i), unit), own, next);
        }
        chat(sites.get(0), region("amer", unit), 4, 4, "EMEA");
        chat(sites.get(1), region("emea", unit), 2, 0, null);
        trusted(sites.get(0), region("amer", unit));
        if (groupChatKept && unit == 1) {
            groupChat(sites.get(0));
        }
    }

    private CentralSite region(String region) {
        CentralSite site = parts.centralSite(region.toUpperCase(java.util.Locale.ROOT));
        List<Pool> webApps = List.of(webApps(site, region, 1), webApps(site, region, 2));
        SqlInstance witness = parts.instance("sqlwit-" + region);
        Pool director = director(site, region);
        Pool edge = edge(site, region, director);
        List<Pool> pair = new ArrayList<>();
        for (int i = 1; i <= POOLS; i++) {
            pair.add(frontEnd(site, region, i, edge, webApps.get(i - 1), witness));
        }
        pair.get(0).setBackupPool(pair.get(1));
        pair.get(1).setBackupPool(pair.get(0));
        mediations.add(mediation(site, region, pair.get(0), edge));
        if (federation == null) {
            federation = edge;
            ((Edge) edge.getRoles().get(0)).setFederation(true);
        }
        site.setFederationRoute(federation);
        return site;
    }

    private Pool webApps(CentralSite site, String region, int number) {
        OfficeWebApps role = MAKE.createOfficeWebApps();
        return parts.pool(site, "wac" + number + '-' + region, 1, role);
    }

    private Pool director(CentralSite site, String region) {
        Director role = MAKE.createDirector();
        role.setFileStore(parts.share("fsdir-" + region));
        Pool pool = parts.pool(site, "dir-" + region, 3, role);
        parts.webNames(pool, SIP);
        return pool;
    }

    private Pool edge(CentralSite site, String region, Pool director) {
        Edge role = MAKE.createEdge();
        role.setLayout(EdgeLayout.CONSOLIDATED);
        role.setNextHop(director);
        role.setAccess(Parts.edgeService("sip-" + region + "." + SIP, 5061));
        role.setWebConferencing(Parts.edgeService("webconf-" + region + "." + SIP, 443));
        role.setAudioVideo(Parts.edgeService("av-" + region + "." + SIP, 443));
        Pool pool = parts.pool(site, "edge-" + region, 4, role);
        pool.setLoadBalancing(LoadBalancing.DNS);
        pool.setExternalLoadBalancing(LoadBalancing.DNS);
        return pool;
    }

    private Pool frontEnd(CentralSite site, String region, int number, Pool edge, Pool webApps, SqlInstance witness) {
        String suffix = number + "-" + region;
        FrontEnd role = MAKE.createFrontEnd();
        Store store = parts.store("sql" + suffix, StoreKind.USER);
        store.setMirror(parts.instance("sqlmir" + suffix));
        store.setMirroring(Mirroring.SYNCHRONOUS);
        store.setWitness(witness);
        role.setUserStore(store);
        role.setFileStore(parts.share("fs" + suffix));
        role.setMediaEdge(edge);
        role.setOfficeWebApps(webApps);
        role.setConferencing(true);
        role.setEnterpriseVoice(true);
        Pool pool = parts.pool(site, "pool" + suffix, FRONT_ENDS, role);
        Parts.enterprise(pool, LoadBalancing.DNS);
        parts.webNames(pool, SIP);
        int branchUsers = BRANCHES / POOLS * BRANCH_USERS;
        Parts.users(pool, "users" + suffix, USERS - branchUsers, USERS / 4);
        if (frontEnds.isEmpty()) {
            CentralManagement management = MAKE.createCentralManagement();
            management.setStore(parts.store((SqlInstance) store.eContainer(), StoreKind.CENTRAL_MANAGEMENT));
            management.setFileStore(role.getFileStore());
            pool.getRoles().add(management);
        }
        frontEnds.add(pool);
        return pool;
    }

    private Pool mediation(CentralSite site, String region, Pool nextHop, Pool edge) {
        Mediation role = MAKE.createMediation();
        role.setNextHop(nextHop);
        role.setTlsPort(TLS);
        role.setMediaEdge(edge);
        Pool pool = parts.pool(site, "med-" + region, 6, role);
        pool.setLoadBalancing(LoadBalancing.DNS);
        return pool;
    }

    private void gateways(CentralSite site, String region, Pool own, Pool next) {
        for (int i = 1; i <= CENTRAL_GATEWAYS; i++) {
            PstnGateway gateway = trunks(parts.gateway(site, "gw" + i + '-' + region), own, next, region);
            if (i == 1) {
                ((Mediation) own.getRoles().get(0)).setDefaultTrunk(gateway.getTrunks().get(0));
            }
        }
        List<Pool> pair = site.getPools().stream().filter(pool -> frontEnds.contains(pool)).toList();
        for (int i = 1; i <= BRANCHES; i++) {
            boolean server = region.startsWith("apac") && i > BRANCHES - 2;
            branch(site, region, i, server, pair.get(i % pair.size()), own, next);
        }
    }

    private PstnGateway trunks(PstnGateway gateway, Pool own, Pool next, String region) {
        gateway.setDnsLoadBalancing(true);
        gateway.getQualifiedFor().add(ProductVersion.LYNC_2013);
        gateway.getTrunks().add(trunk(gateway, own, gateway.label(), true));
        gateway.getTrunks().add(trunk(gateway, next, gateway.label() + "-via-" + next.getFqdn().hostName(), false));
        return gateway;
    }

    private static Trunk trunk(PstnGateway gateway, Pool mediation, String name, boolean root) {
        Trunk trunk = MAKE.createTrunk();
        trunk.setName(name);
        trunk.setMediation(mediation);
        trunk.setMediationPort(TLS);
        trunk.setGatewayPort(gateway.getPort());
        trunk.setRoot(root);
        return trunk;
    }

    private void branch(CentralSite parent, String region, int number, boolean server, Pool registrar, Pool own, Pool next) {
        BranchSite site = parts.branchSite("Branch-" + region + '-' + number, parent);
        String suffix = number + "-" + region;
        PstnGateway gateway = trunks(parts.gateway(site, "gwb" + suffix), own, next, region);
        SurvivableBranch role = MAKE.createSurvivableBranch();
        role.setAppliance(!server);
        role.setNextHop(registrar);
        role.getGateways().add(gateway);
        Pool pool = parts.pool(site, (server ? "sbs" : "sba") + suffix, 1, role);
        Parts.users(pool, "branch" + suffix, BRANCH_USERS, BRANCH_USERS);
    }

    private void chat(CentralSite site, String region, int active, int standby, String otherCentre) {
        PersistentChat role = MAKE.createPersistentChat();
        SqlInstance instance = parts.instance("sqlchat-" + region);
        role.setStore(parts.store(instance, StoreKind.PERSISTENT_CHAT));
        role.setFileStore(parts.share("fschat-" + region));
        role.setNextHop(site.getPools().stream().filter(frontEnds::contains).findFirst().orElseThrow());
        Pool pool = parts.pool(site, "chat-" + region, active, role);
        for (int i = active + 1; i <= active + standby; i++) {
            var member = parts.member(pool, parts.host("chat-" + region + '-' + i));
            member.setStandby(true);
            member.getHost().setDataCentre(otherCentre);
        }
        site.setDefaultPersistentChatPool(pool);
    }

    private void trusted(CentralSite site, String region) {
        for (int i = 1; i <= 5; i++) {
            TrustedApplications role = MAKE.createTrustedApplications();
            role.setNextHop(frontEnds.get(frontEnds.size() - REGIONS.size() * POOLS));
            TrustedApplication application = MAKE.createTrustedApplication();
            application.setName("app" + i);
            application.setPort(new Port(7000 + i));
            role.getApplications().add(application);
            parts.pool(site, "app" + i + '-' + region, 1, role);
        }
    }

    private void groupChat(CentralSite site) {
        FrontEnd frontEnd = MAKE.createFrontEnd();
        frontEnd.setUserStore(parts.store("sqlold-amer", StoreKind.USER));
        frontEnd.setFileStore(parts.share("fsold-amer"));
        Pool host = parts.pool(site, "oldpool-amer", 2, frontEnd);
        Parts.enterprise(host, LoadBalancing.HARDWARE);
        host.setVersion(ProductVersion.LYNC_2010);
        GroupChat role = MAKE.createGroupChat();
        role.setLookup(true);
        role.setChannel(true);
        role.setLookupUri(new SipUri("sip:ocschat@" + SIP));
        role.setRooms(CHAT_ROOMS);
        role.setNextHop(host);
        role.setStore(parts.store("sqlgc-amer", StoreKind.GROUP_CHAT));
        parts.pool(site, "gchat-amer", 2, role).setVersion(ProductVersion.LYNC_2010);
    }
}
