// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.tests;

import org.passerelle.migration.Migration;
import org.passerelle.migration.MigrationFactory;
import org.passerelle.migration.PoolCorrespondence;
import org.passerelle.migration.TopologyFile;
import org.passerelle.migration.Wave;
import org.passerelle.migration.WaveKind;
import org.passerelle.migration.WaveSlice;
import org.passerelle.planning.Situation;
import org.passerelle.topology.CentralSite;
import org.passerelle.topology.Edition;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.SipDomain;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.UserPopulation;
import org.passerelle.topology.values.Fqdn;

/** A small migration made in code: so many legacy pools, each with its target pool and its wave. */
final class Models {

    private static final TopologyFactory T = TopologyFactory.eINSTANCE;
    private static final MigrationFactory M = MigrationFactory.eINSTANCE;

    final Topology legacy = topology("Old", ProductVersion.OCS_2007_R2);
    final Topology target = topology("New", ProductVersion.LYNC_2013);
    final Migration migration = M.createMigration();

    private Models() {
        migration.setName("Move");
        migration.setLegacy(file(legacy));
        migration.setTarget(file(target));
    }

    static Models withPools(int pools) {
        Models models = new Models();
        for (int i = 1; i <= pools; i++) {
            models.addPair("ocs" + i + ".example.com", "lync" + i + ".example.com");
        }
        models.migration.setPilotPool(models.target.getSites().getFirst().getPools().getFirst());
        return models;
    }

    Situation situation() {
        return Situation.of(migration);
    }

    Pool oldPool(int number) {
        return legacy.getSites().getFirst().getPools().get(number - 1);
    }

    Pool newPool(int number) {
        return target.getSites().getFirst().getPools().get(number - 1);
    }

    Wave addWave(String name, WaveKind kind, Pool pool, int users) {
        Wave wave = M.createWave();
        wave.setName(name);
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

    void addPair(String from, String to) {
        Pool old = pool(legacy, from);
        UserPopulation users = T.createUserPopulation();
        users.setName("Staff of " + from);
        users.setUsers(100);
        users.setEnterpriseVoice(10);
        old.getPopulations().add(users);
        PoolCorrespondence pair = M.createPoolCorrespondence();
        pair.setFrom(old);
        pair.setTo(pool(target, to));
        migration.getCorrespondences().add(pair);
    }

    private static Topology topology(String name, ProductVersion version) {
        Topology topology = T.createTopology();
        topology.setName(name);
        topology.setProduct(version);
        SipDomain domain = T.createSipDomain();
        domain.setName(new Fqdn("example.com"));
        domain.setDefault(true);
        topology.getSipDomains().add(domain);
        CentralSite site = T.createCentralSite();
        site.setName(name + "Site");
        topology.getSites().add(site);
        return topology;
    }

    private static Pool pool(Topology topology, String name) {
        Host host = T.createHost();
        host.setFqdn(new Fqdn("fe." + name));
        topology.getHosts().add(host);
        PoolMember member = T.createPoolMember();
        member.setHost(host);
        Pool pool = T.createPool();
        pool.setFqdn(new Fqdn(name));
        pool.setEdition(Edition.ENTERPRISE);
        pool.getMembers().add(member);
        pool.getRoles().add(T.createFrontEnd());
        topology.getSites().getFirst().getPools().add(pool);
        return pool;
    }

    private static TopologyFile file(Topology topology) {
        TopologyFile file = M.createTopologyFile();
        file.setTopology(topology);
        return file;
    }
}
