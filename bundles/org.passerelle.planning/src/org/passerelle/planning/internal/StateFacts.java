// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.rules.DeploymentFacts;
import org.passerelle.topology.Acceptance;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.Backup;
import org.passerelle.topology.BackupSubject;
import org.passerelle.topology.DeploymentState;
import org.passerelle.topology.Host;
import org.passerelle.topology.HostState;
import org.passerelle.topology.Notice;
import org.passerelle.topology.NoticeKind;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.values.Fqdn;

/** Look-ups in a working copy for steps and rules; they follow every change. */
final class StateFacts implements DeploymentFacts.Source {

    private final Topology topology;
    private final StateIndex index;

    StateFacts(WorkingCopy copy) {
        this.topology = copy.topology();
        this.index = copy.index();
    }

    Optional<Pool> pool(Fqdn name) {
        return pools(name).findFirst();
    }

    /** The pool of that name that stands first in the model. */
    Optional<Pool> firstPool(Fqdn name) {
        List<Pool> found = pools(name).toList();
        return found.size() < 2 ? found.stream().findFirst() : found.stream().min(ModelOrder.get());
    }

    /** The pools of that name in the order they came; none for a null name. */
    Stream<Pool> pools(Fqdn name) {
        return name == null ? Stream.empty() : index.find(Literals.POOL, Pool.class, StateIndex.name(name.toString()));
    }

    Optional<Host> host(Fqdn name) {
        return name == null ? Optional.empty()
                : index.find(Literals.HOST, Host.class, StateIndex.name(name.toString())).findFirst();
    }

    @Override
    public DeploymentState deployment() {
        return topology.getDeployment();
    }

    @Override
    public Optional<HostState> host(Host host) {
        return index.find(Literals.HOST_STATE, HostState.class, StateIndex.sign(host, null)).findFirst();
    }

    @Override
    public Optional<PoolState> pool(Pool pool) {
        return index.find(Literals.POOL_STATE, PoolState.class, StateIndex.sign(pool, null)).findFirst();
    }

    @Override
    public boolean backedUp(BackupSubject subject, Pool pool) {
        return index.find(Literals.BACKUP, Backup.class, StateIndex.sign(subject, pool)).findAny().isPresent();
    }

    @Override
    public boolean accepted(AcceptanceKind kind, Pool pool) {
        return index.find(Literals.ACCEPTANCE, Acceptance.class, StateIndex.sign(kind, pool)).findAny().isPresent();
    }

    boolean accepted(AcceptanceKind kind, Pool pool, String wave) {
        return index.find(Literals.ACCEPTANCE, Acceptance.class, StateIndex.sign(kind, pool))
                .anyMatch(check -> Objects.equals(check.getWave(), wave));
    }

    @Override
    public boolean announced(NoticeKind kind, String wave) {
        return index.find(Literals.NOTICE, Notice.class, StateIndex.sign(kind, wave)).findAny().isPresent();
    }
}
