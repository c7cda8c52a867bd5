// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.models;

import org.passerelle.migration.Migration;
import org.passerelle.migration.MigrationFactory;
import org.passerelle.migration.PoolCorrespondence;
import org.passerelle.migration.TopologyFile;
import org.passerelle.topology.CentralSite;
import org.passerelle.topology.Edition;
import org.passerelle.topology.Domain;
import org.passerelle.topology.Forest;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Role;
import org.passerelle.topology.SimpleUrl;
import org.passerelle.topology.SimpleUrlComponent;
import org.passerelle.topology.SipDomain;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.Trunk;
import org.passerelle.topology.UserPopulation;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.SqlInstanceName;
import org.passerelle.topology.values.WebUrl;

/** Small models that break no rule unless a test changes them. */
public final class Models {

    private static final TopologyFactory MAKE = TopologyFactory.eINSTANCE;

    private Models() {
    }

    /** A topology with a forest, one SIP domain, its simple URLs and one site without pools. */
    public static Topology topology(String name, ProductVersion version) {
        Topology topology = MAKE.createTopology();
        topology.setName(name);
        topology.setProduct(version);
        Forest forest = MAKE.createForest();
        forest.setName(new Fqdn("corp.contoso.com"));
        Domain root = MAKE.createDomain();
        root.setName(new Fqdn("corp.contoso.com"));
        forest.getDomains().add(root);
        topology.setForest(forest);
        SipDomain domain = sipDomain(topology, "contoso.com");
        domain.setDefault(true);
        url(topology, SimpleUrlComponent.MEET, domain, "https://meet.contoso.com");
        url(topology, SimpleUrlComponent.DIALIN, null, "https://dialin.contoso.com");
        CentralSite site = MAKE.createCentralSite();
        site.setName("Main");
        topology.getSites().add(site);
        return topology;
    }

    /** A topology of Lync Server 2013 without pools. */
    public static Topology lync2013() {
        return topology("New", ProductVersion.LYNC_2013);
    }

    /** A topology of Office Communications Server 2007 R2 without pools. */
    public static Topology r2() {
        return topology("Old", ProductVersion.OCS_2007_R2);
    }

    public static SipDomain sipDomain(Topology topology, String name) {
        SipDomain domain = MAKE.createSipDomain();
        domain.setName(new Fqdn(name));
        topology.getSipDomains().add(domain);
        return domain;
    }

    public static SimpleUrl url(Topology topology, SimpleUrlComponent component, SipDomain domain, String address) {
        SimpleUrl url = MAKE.createSimpleUrl();
        url.setComponent(component);
        url.setSipDomain(domain);
        url.setActiveUrl(new WebUrl(address));
        topology.getSimpleUrls().add(url);
        return url;
    }

    /** A pool with the given computers, in the first site. */
    public static Pool pool(Topology topology, String name, Role role, String... computers) {
        Pool pool = MAKE.createPool();
        pool.setFqdn(new Fqdn(name));
        pool.getRoles().add(role);
        topology.getSites().getFirst().getPools().add(pool);
        for (String computer : computers) {
            member(pool, host(topology, computer));
        }
        return pool;
    }

    /** A pool that is a single computer with its own name. */
    public static Pool server(Topology topology, String name, Role role) {
        Pool pool = pool(topology, name, role, name);
        pool.setSingleComputer(true);
        return pool;
    }

    /** A Standard Edition server that homes users. */
    public static Pool standardEdition(Topology topology, String name, int users) {
        Pool pool = server(topology, name, MAKE.createFrontEnd());
        pool.setEdition(Edition.STANDARD);
        users(pool, users);
        return pool;
    }

    public static PoolMember member(Pool pool, Host host) {
        PoolMember member = MAKE.createPoolMember();
        member.setHost(host);
        pool.getMembers().add(member);
        return member;
    }

    /** The host of that name, made where there is none yet. */
    public static Host host(Topology topology, String name) {
        Fqdn fqdn = new Fqdn(name);
        return topology.getHosts().stream().filter(host -> fqdn.equals(host.getFqdn())).findFirst().orElseGet(() -> {
            Host host = MAKE.createHost();
            host.setFqdn(fqdn);
            topology.getHosts().add(host);
            return host;
        });
    }

    public static UserPopulation users(Pool pool, int users) {
        UserPopulation population = MAKE.createUserPopulation();
        population.setName("Staff");
        population.setUsers(users);
        pool.getPopulations().add(population);
        return population;
    }

    public static Store store(Topology topology, String server, String instanceName, StoreKind kind) {
        SqlServer sql = MAKE.createSqlServer();
        sql.setHost(host(topology, server));
        SqlInstance instance = MAKE.createSqlInstance();
        instance.setName(instanceName == null ? null : new SqlInstanceName(instanceName));
        Store store = MAKE.createStore();
        store.setKind(kind);
        instance.getStores().add(store);
        sql.getInstances().add(instance);
        topology.getSqlServers().add(sql);
        return store;
    }

    /** A gateway with a trunk of its own name to a Mediation pool; none for null. */
    public static PstnGateway gateway(Topology topology, String name, Pool mediation, ProductVersion... qualified) {
        PstnGateway gateway = MAKE.createPstnGateway();
        gateway.setHost(host(topology, name));
        for (ProductVersion version : qualified) {
            gateway.getQualifiedFor().add(version);
        }
        if (mediation != null) {
            Trunk trunk = MAKE.createTrunk();
            trunk.setName(name);
            trunk.setMediation(mediation);
            gateway.getTrunks().add(trunk);
        }
        topology.getSites().getFirst().getGateways().add(gateway);
        return gateway;
    }

    /** A migration between two topologies that were loaded from files. */
    public static Migration migration(Topology legacy, Topology target) {
        Migration migration = MigrationFactory.eINSTANCE.createMigration();
        migration.setName("Contoso");
        migration.setLegacy(file("legacy.topo", legacy));
        migration.setTarget(file("target.topo", target));
        return migration;
    }

    private static TopologyFile file(String path, Topology topology) {
        TopologyFile file = MigrationFactory.eINSTANCE.createTopologyFile();
        file.setImportURI(path);
        file.setTopology(topology);
        return file;
    }

    public static PoolCorrespondence move(Migration migration, Pool from, Pool to) {
        PoolCorrespondence correspondence = MigrationFactory.eINSTANCE.createPoolCorrespondence();
        correspondence.setFrom(from);
        correspondence.setTo(to);
        migration.getCorrespondences().add(correspondence);
        return correspondence;
    }
}
