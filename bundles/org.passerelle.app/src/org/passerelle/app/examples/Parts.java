// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.examples;

import org.passerelle.topology.BranchSite;
import org.passerelle.topology.CentralSite;
import org.passerelle.topology.Domain;
import org.passerelle.topology.EdgeService;
import org.passerelle.topology.Edition;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Forest;
import org.passerelle.topology.Host;
import org.passerelle.topology.InterfaceSide;
import org.passerelle.topology.LoadBalancing;
import org.passerelle.topology.NetworkInterface;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Role;
import org.passerelle.topology.SimpleUrl;
import org.passerelle.topology.SimpleUrlComponent;
import org.passerelle.topology.SipDomain;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlEdition;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.SqlVersion;
import org.passerelle.topology.Store;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.Transport;
import org.passerelle.topology.UserPopulation;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.IpAddress;
import org.passerelle.topology.values.Port;
import org.passerelle.topology.values.UncPath;
import org.passerelle.topology.values.WebUrl;

/** Puts parts into one topology of a computed example. */
final class Parts {

    private static final TopologyFactory MAKE = TopologyFactory.eINSTANCE;
    private static final int TLS_PORT = 5067;

    private final Topology topology;
    private final String adDomain;
    private int addresses;

    Parts(Topology topology, String adDomain) {
        this.topology = topology;
        this.adDomain = adDomain;
    }

    Topology topology() {
        return topology;
    }

    String name(String host) {
        return host + '.' + adDomain;
    }

    /** The forest with the one domain of that name, prepared for a version. */
    void forest(String name, ProductVersion prepared) {
        Forest forest = MAKE.createForest();
        forest.setName(new Fqdn(name));
        forest.setSchemaVersion(prepared);
        forest.setForestPreparation(prepared);
        Domain domain = MAKE.createDomain();
        domain.setName(new Fqdn(name));
        domain.setPreparation(prepared);
        forest.getDomains().add(domain);
        topology.setForest(forest);
    }

    /** A name and port of an Edge pool. */
    static EdgeService edgeService(String name, int port) {
        EdgeService service = MAKE.createEdgeService();
        service.setFqdn(new Fqdn(name));
        service.setPort(new Port(port));
        return service;
    }

    SipDomain sipDomain(String name, boolean isDefault) {
        SipDomain domain = MAKE.createSipDomain();
        domain.setName(new Fqdn(name));
        domain.setDefault(isDefault);
        topology.getSipDomains().add(domain);
        return domain;
    }

    void simpleUrl(SimpleUrlComponent component, SipDomain domain, String url) {
        SimpleUrl simple = MAKE.createSimpleUrl();
        simple.setComponent(component);
        simple.setSipDomain(domain);
        simple.setActiveUrl(new WebUrl(url));
        topology.getSimpleUrls().add(simple);
    }

    CentralSite centralSite(String name) {
        CentralSite site = MAKE.createCentralSite();
        site.setName(name);
        topology.getSites().add(site);
        return site;
    }

    BranchSite branchSite(String name, Site parent) {
        BranchSite site = MAKE.createBranchSite();
        site.setName(name);
        site.setParent(parent);
        topology.getSites().add(site);
        return site;
    }

    Host host(String name) {
        Host host = MAKE.createHost();
        host.setFqdn(new Fqdn(name(name)));
        topology.getHosts().add(host);
        return host;
    }

    /** A pool of several computers named after it, or of one computer with the pool's own name. */
    Pool pool(Site site, String name, int computers, Role... roles) {
        Pool pool = MAKE.createPool();
        pool.setFqdn(new Fqdn(name(name)));
        for (int i = 1; i <= computers; i++) {
            member(pool, host(computers == 1 ? name : name + "-" + i));
        }
        pool.setSingleComputer(computers == 1);
        for (Role role : roles) {
            pool.getRoles().add(role);
        }
        site.getPools().add(pool);
        return pool;
    }

    PoolMember member(Pool pool, Host host) {
        PoolMember member = MAKE.createPoolMember();
        member.setHost(host);
        pool.getMembers().add(member);
        return member;
    }

    static void enterprise(Pool pool, LoadBalancing balancing) {
        pool.setEdition(Edition.ENTERPRISE);
        pool.setLoadBalancing(balancing);
    }

    /** Web names that DNS load balancing needs. */
    void webNames(Pool pool, String sipDomain) {
        String host = pool.getFqdn().hostName();
        pool.setLoadBalancing(LoadBalancing.DNS);
        pool.setInternalWebFqdn(new Fqdn(name("web-" + host)));
        pool.setExternalWebFqdn(new Fqdn("webext-" + host + '.' + sipDomain));
    }

    Store store(String server, StoreKind kind) {
        return store(instance(server), kind);
    }

    Store store(SqlInstance instance, StoreKind kind) {
        Store store = MAKE.createStore();
        store.setKind(kind);
        instance.getStores().add(store);
        return store;
    }

    /** The default instance of a new database server. */
    SqlInstance instance(String server) {
        SqlServer sql = MAKE.createSqlServer();
        sql.setHost(host(server));
        sql.setVersion(SqlVersion.SQL_2012);
        sql.setEdition(SqlEdition.ENTERPRISE);
        SqlInstance instance = MAKE.createSqlInstance();
        sql.getInstances().add(instance);
        topology.getSqlServers().add(sql);
        return instance;
    }

    FileShare share(String server) {
        FileShare share = MAKE.createFileShare();
        share.setHost(host(server));
        share.setPath(new UncPath("\\\\" + name(server) + "\\share"));
        topology.getFileShares().add(share);
        return share;
    }

    PstnGateway gateway(Site site, String name) {
        PstnGateway gateway = MAKE.createPstnGateway();
        gateway.setHost(host(name));
        gateway.setTransport(Transport.TLS);
        gateway.setPort(new Port(TLS_PORT));
        site.getGateways().add(gateway);
        return gateway;
    }

    static UserPopulation users(Pool pool, String name, int users, int voice) {
        UserPopulation population = MAKE.createUserPopulation();
        population.setName(name);
        population.setUsers(users);
        population.setEnterpriseVoice(voice);
        pool.getPopulations().add(population);
        return population;
    }

    /** A network interface with the next free address of a documentation range. */
    NetworkInterface face(Host host, InterfaceSide side) {
        NetworkInterface face = MAKE.createNetworkInterface();
        face.setSide(side);
        int number = addresses++;
        face.setAddress(new IpAddress("10." + (number >> 16 & 255) + '.' + (number >> 8 & 255) + '.' + (number & 255)));
        host.getInterfaces().add(face);
        return face;
    }
}
