// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.Optional;
import org.passerelle.topology.Acceptance;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.Backup;
import org.passerelle.topology.BackupSubject;
import org.passerelle.topology.Host;
import org.passerelle.topology.HostState;
import org.passerelle.topology.Notice;
import org.passerelle.topology.NoticeKind;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.ElementKeys;
import org.passerelle.topology.values.Fqdn;

/** Look-ups of deployment facts; the key of a fact is that of an element that states it. */
final class StateFacts {

    private static final TopologyFactory FACTORY = TopologyFactory.eINSTANCE;

    private final StateIndex index;

    StateFacts(StateIndex index) {
        this.index = index;
    }

    Optional<Pool> pool(Fqdn name) {
        return name == null ? Optional.empty() : index.find(Literals.POOL, Pool.class, name.toString());
    }

    Optional<Host> host(Fqdn name) {
        return name == null ? Optional.empty() : index.find(Literals.HOST, Host.class, name.toString());
    }

    Optional<HostState> hostState(Host host) {
        return index.find(Literals.HOST_STATE, HostState.class, ElementKeys.of(host));
    }

    Optional<PoolState> poolState(Pool pool) {
        return index.find(Literals.POOL_STATE, PoolState.class, ElementKeys.of(pool));
    }

    Optional<Backup> backup(BackupSubject subject, Pool pool) {
        Backup wanted = FACTORY.createBackup();
        wanted.setSubject(subject);
        wanted.setPool(pool);
        return index.find(Literals.BACKUP, Backup.class, ElementKeys.of(wanted));
    }

    Optional<Acceptance> acceptance(AcceptanceKind kind, Pool pool, String wave) {
        Acceptance wanted = FACTORY.createAcceptance();
        wanted.setKind(kind);
        wanted.setPool(pool);
        wanted.setWave(wave);
        return index.find(Literals.ACCEPTANCE, Acceptance.class, ElementKeys.of(wanted));
    }

    Optional<Notice> notice(NoticeKind kind, String wave) {
        Notice wanted = FACTORY.createNotice();
        wanted.setKind(kind);
        wanted.setWave(wave);
        return index.find(Literals.NOTICE, Notice.class, ElementKeys.of(wanted));
    }
}
