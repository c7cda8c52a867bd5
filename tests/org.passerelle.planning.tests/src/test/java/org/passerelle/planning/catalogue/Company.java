// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import static org.passerelle.planning.catalogue.Build.F;
import static org.passerelle.planning.catalogue.Build.name;

import org.passerelle.migration.Migration;
import org.passerelle.migration.MigrationFactory;
import org.passerelle.migration.MigrationOptions;
import org.passerelle.migration.PoolCorrespondence;
import org.passerelle.migration.TopologyFile;
import org.passerelle.migration.Wave;
import org.passerelle.migration.WaveKind;
import org.passerelle.migration.WaveSlice;
import org.passerelle.planning.Plan;
import org.passerelle.planning.Planner;
import org.passerelle.planning.Simulation;
import org.passerelle.planning.Simulator;
import org.passerelle.planning.Situation;
import org.passerelle.topology.DnsRecordType;
import org.passerelle.topology.DnsView;
import org.passerelle.topology.Domain;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeLayout;
import org.passerelle.topology.Edition;
import org.passerelle.topology.FederationSettings;
import org.passerelle.topology.Forest;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.SipDomain;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.Topology;
import org.passerelle.topology.UserPopulation;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.SipUri;

/** A small company and its move: one pool with users on each side, to which tests add what they are about. */
final class Company {

    static final MigrationFactory M = MigrationFactory.eINSTANCE;

    final Build legacy = new Build(topology("Old", ProductVersion.OCS_2007_R2), "Main");
    final Build target = new Build(topology("New", ProductVersion.LYNC_2013), "HQ");
    final Migration migration = M.createMigration();
    final Pool oldPool = oldPool("ocs", 100);
    final Pool newPool = newPool("lync");

    Company() {
        migration.setName("Move");
        migration.setLegacy(file(legacy.topology));
        migration.setTarget(file(target.topology));
        MigrationOptions options = M.createMigrationOptions();
        migration.setOptions(options);
        migration.setPilotPool(newPool);
        become(oldPool, newPool);
        options.setAdminComputer(target.host("admin"));
        legacy.dns(DnsView.INTERNAL, DnsRecordType.SRV, "_sipinternaltls._tcp.contoso.com", "ocs.corp.contoso.com");
        target.dns(DnsView.INTERNAL, DnsRecordType.SRV, "_sipinternaltls._tcp.contoso.com", "lync.corp.contoso.com");
        Wave pilot = wave("Pilot", WaveKind.PILOT, oldPool, 10);
        pilot.getTestUsers().add(new SipUri("sip:test@contoso.com"));
        wave("Finance", WaveKind.PRODUCTION, oldPool, 40);
        wave("Rest", WaveKind.PRODUCTION, oldPool, -1);
    }

    private static Topology topology(String name, ProductVersion product) {
        Topology topology = F.createTopology();
        topology.setName(name);
        topology.setProduct(product);
        Forest forest = F.createForest();
        forest.setName(new Fqdn("corp.contoso.com"));
        Domain domain = F.createDomain();
        domain.setName(new Fqdn("corp.contoso.com"));
        forest.getDomains().add(domain);
        topology.setForest(forest);
        SipDomain domainName = F.createSipDomain();
        domainName.setName(new Fqdn("contoso.com"));
        domainName.setDefault(true);
        topology.getSipDomains().add(domainName);
        return topology;
    }

    private static TopologyFile file(Topology topology) {
        TopologyFile file = M.createTopologyFile();
        file.setTopology(topology);
        return file;
    }

    Pool oldPool(String label, int users) {
        FrontEnd front = F.createFrontEnd();
        Pool pool = legacy.pool(label, front, label + "fe1", label + "fe2");
        pool.setEdition(Edition.ENTERPRISE);
        front.setUserStore(legacy.store(label + "sql", StoreKind.USER));
        UserPopulation population = F.createUserPopulation();
        population.setUsers(users);
        population.setEnterpriseVoice(users / 2);
        pool.getPopulations().add(population);
        return pool;
    }

    Pool newPool(String label) {
        FrontEnd front = F.createFrontEnd();
        Pool pool = target.pool(label, front, label + "fe1", label + "fe2", label + "fe3");
        pool.setEdition(Edition.ENTERPRISE);
        front.setUserStore(target.store(label + "sql", StoreKind.USER));
        front.setFileStore(target.share(label + "fs", "share"));
        front.setConferencing(true);
        return pool;
    }

    void become(Pool from, Pool to) {
        PoolCorrespondence pair = M.createPoolCorrespondence();
        pair.setFrom(from);
        pair.setTo(to);
        migration.getCorrespondences().add(pair);
    }

    /** Adds a wave of users of a legacy pool; a negative number stands for all that remain. */
    Wave wave(String label, WaveKind kind, Pool pool, int users) {
        Wave wave = M.createWave();
        wave.setName(label);
        wave.setKind(kind);
        WaveSlice slice = M.createWaveSlice();
        slice.setPool(pool);
        if (users >= 0) {
            slice.setUsers(users);
        }
        wave.getSlices().add(slice);
        migration.getWaves().add(wave);
        return wave;
    }

    /** Gives both sides an Edge with federation. */
    Company withEdges() {
        Pool before = oldEdge();
        Pool after = newEdge();
        become(before, after);
        return this;
    }

    Pool oldEdge() {
        Edge edge = F.createEdge();
        Pool pool = legacy.pool("ocsedge", edge, "ocsedge1", "ocsedge2");
        edge.setLayout(EdgeLayout.CONSOLIDATED);
        edge.setNextHop(oldPool);
        edge.setFederation(true);
        Build.services(edge, "sip", "webconf", "av", "198.51.100.");
        front(oldPool).setMediaEdge(pool);
        federation(legacy.topology).setGlobalRoute(pool);
        return pool;
    }

    Pool newEdge() {
        Edge edge = F.createEdge();
        Pool pool = target.pool("lyncedge", edge, "lyncedge1", "lyncedge2");
        edge.setLayout(EdgeLayout.CONSOLIDATED);
        edge.setNextHop(newPool);
        edge.setFederation(true);
        Build.services(edge, "sip", "webconf", "av", "203.0.113.");
        TopologyIndex.of(target.topology).frontEnds().forEach(front -> front(front).setMediaEdge(pool));
        target.site.setFederationRoute(pool);
        federation(target.topology);
        return pool;
    }

    static FederationSettings federation(Topology topology) {
        FederationSettings settings = F.createFederationSettings();
        settings.setEnabled(true);
        topology.setFederation(settings);
        return settings;
    }

    static FrontEnd front(Pool pool) {
        return TopologyIndex.role(pool, FrontEnd.class).orElseThrow();
    }

    static Edge edge(Pool pool) {
        return TopologyIndex.role(pool, Edge.class).orElseThrow();
    }

    static Fqdn host(String label) {
        return name(label);
    }

    Plan plan() {
        return new Planner(StandardCatalogue.get()).plan(Situation.of(migration));
    }

    Simulation simulate() {
        return new Simulator().run(plan());
    }
}
