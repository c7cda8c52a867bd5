// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.BackupSubject;
import org.passerelle.topology.DeploymentState;
import org.passerelle.topology.Host;
import org.passerelle.topology.HostState;
import org.passerelle.topology.NoticeKind;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;

/** Look-ups in the deployment state of a topology, built in one pass. */
public final class DeploymentFacts {

    private final DeploymentState deployment;
    private final Map<Host, HostState> hosts = new IdentityHashMap<>();
    private final Map<Pool, PoolState> pools = new IdentityHashMap<>();

    private DeploymentFacts(DeploymentState deployment) {
        this.deployment = deployment;
        deployment.getHosts().forEach(state -> hosts.putIfAbsent(state.getHost(), state));
        deployment.getPools().forEach(state -> pools.putIfAbsent(state.getPool(), state));
    }

    /** Look-ups for a topology as it is now; a topology without a deployment state counts as one with no facts. */
    public static DeploymentFacts of(Topology topology) {
        DeploymentState state = topology.getDeployment();
        return new DeploymentFacts(state == null ? TopologyFactory.eINSTANCE.createDeploymentState() : state);
    }

    /** The facts looked into. */
    public DeploymentState deployment() {
        return deployment;
    }

    /** What is known of a computer. */
    public Optional<HostState> host(Host host) {
        return Optional.ofNullable(hosts.get(host));
    }

    /** What is known of a pool. */
    public Optional<PoolState> pool(Pool pool) {
        return Optional.ofNullable(pools.get(pool));
    }

    /** Whether a pool is in the published topology. */
    public boolean published(Pool pool) {
        return pool(pool).map(PoolState::isPublished).orElse(false);
    }

    /** Whether a legacy pool was deactivated. */
    public boolean deactivated(Pool pool) {
        return pool(pool).map(PoolState::isDeactivated).orElse(false);
    }

    /** Whether the services of a computer are started. */
    public boolean running(Host host) {
        return host(host).map(HostState::isRunning).orElse(false);
    }

    /** Whether a backup of that subject exists, for the pool or for the whole deployment; null asks for the latter. */
    public boolean backedUp(BackupSubject subject, Pool pool) {
        return deployment.getBackups().stream().anyMatch(backup -> backup.getSubject() == subject
                && (backup.getPool() == null || backup.getPool() == pool));
    }

    /** Whether a check was signed off, for the pool or for the whole deployment; null asks for the latter. */
    public boolean accepted(AcceptanceKind kind, Pool pool) {
        return deployment.getAcceptances().stream().anyMatch(acceptance -> acceptance.getKind() == kind
                && (acceptance.getPool() == null || acceptance.getPool() == pool));
    }

    /** Whether an announcement was made, for the wave or for everybody; null asks for the latter. */
    public boolean announced(NoticeKind kind, String wave) {
        return deployment.getNotices().stream().anyMatch(notice -> notice.getKind() == kind
                && (notice.getWave() == null || Objects.equals(notice.getWave(), wave)));
    }
}
