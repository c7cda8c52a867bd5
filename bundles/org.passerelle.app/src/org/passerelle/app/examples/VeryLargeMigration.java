// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.examples;

import java.time.LocalDate;
import java.util.List;
import org.passerelle.migration.GatewayReplacement;
import org.passerelle.migration.MaintenanceWindow;
import org.passerelle.migration.Migration;
import org.passerelle.migration.MigrationFactory;
import org.passerelle.migration.MigrationOptions;
import org.passerelle.migration.PoolCorrespondence;
import org.passerelle.migration.RouteChange;
import org.passerelle.migration.TopologyFile;
import org.passerelle.migration.Wave;
import org.passerelle.migration.WaveKind;
import org.passerelle.migration.WaveSlice;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.SipUri;

/** The migration between the two very large deployments: pool by pool, one production wave for each. */
final class VeryLargeMigration {

    private static final MigrationFactory MAKE = MigrationFactory.eINSTANCE;
    private static final int PILOT_USERS = 100;

    private final Migration migration = MAKE.createMigration();
    private final TopologyIndex legacy;
    private final TopologyIndex target;

    private VeryLargeMigration(Topology legacy, Topology target) {
        this.legacy = TopologyIndex.of(legacy);
        this.target = TopologyIndex.of(target);
    }

    static Migration make(String name, Topology legacy, String legacyFile, Topology target, String targetFile) {
        VeryLargeMigration made = new VeryLargeMigration(legacy, target);
        made.migration.setName(name);
        made.migration.setLegacy(file(legacy, legacyFile));
        made.migration.setTarget(file(target, targetFile));
        made.fill();
        return made.migration;
    }

    private static TopologyFile file(Topology topology, String name) {
        TopologyFile file = MAKE.createTopologyFile();
        file.setImportURI(name);
        file.setTopology(topology);
        return file;
    }

    private void fill() {
        List<Pool> from = legacy.pools(PoolKind.ENTERPRISE_FRONT_END);
        List<Pool> to = target.pools(PoolKind.ENTERPRISE_FRONT_END);
        migration.setPilotPool(to.get(0));
        for (int i = 0; i < from.size(); i++) {
            PoolCorrespondence pair = MAKE.createPoolCorrespondence();
            pair.setFrom(from.get(i));
            pair.setTo(to.get(i));
            migration.getCorrespondences().add(pair);
        }
        gateways();
        Wave pilot = wave("Pilot", WaveKind.PILOT, from.get(0), PILOT_USERS);
        pilot.getTestUsers().add(new SipUri("sip:test1@proseware.com"));
        for (Pool pool : from) {
            wave("Wave-" + pool.getFqdn().hostName(), WaveKind.PRODUCTION, pool, 0);
        }
        options();
        outage();
    }

    /** The window in which federation is switched to the new Edge pool. */
    private void outage() {
        MaintenanceWindow window = MAKE.createMaintenanceWindow();
        window.setDay(LocalDate.of(2027, 3, 6));
        window.setFrom("20:00");
        window.setTo("23:00");
        migration.setFederationOutage(window);
    }

    private void gateways() {
        List<PstnGateway> new1 = target.gateways().stream().filter(gateway -> gateway.label().startsWith("gw1-")).toList();
        for (int i = 0; i < legacy.gateways().size(); i++) {
            GatewayReplacement replacement = MAKE.createGatewayReplacement();
            replacement.setFrom(legacy.gateways().get(i));
            replacement.setTo(new1.get(i));
            migration.getGatewayReplacements().add(replacement);
            RouteChange change = MAKE.createRouteChange();
            change.setRoute(legacy.topology().getVoice().getRoutes().get(i));
            change.getTrunks().add(new1.get(i).getTrunks().get(0));
            migration.getRouteChanges().add(change);
        }
    }

    private Wave wave(String name, WaveKind kind, Pool pool, int users) {
        Wave wave = MAKE.createWave();
        wave.setName(name);
        wave.setKind(kind);
        WaveSlice slice = MAKE.createWaveSlice();
        slice.setPool(pool);
        if (users > 0) {
            slice.setUsers(users);
        }
        wave.getSlices().add(slice);
        migration.getWaves().add(wave);
        return wave;
    }

    private void options() {
        MigrationOptions options = MAKE.createMigrationOptions();
        options.setMediaPath("D:\\");
        options.setWorkFolder("C:\\Migration");
        Host computer = migration.getPilotPool().getMembers().get(0).getHost();
        options.setMergeComputer(computer);
        options.setAdminComputer(computer);
        migration.setOptions(options);
    }
}
