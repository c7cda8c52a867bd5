// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.Objects;
import java.util.Optional;
import org.passerelle.rules.internal.DeploymentSnapshot;
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

/** Look-ups in the deployment state of a topology. */
public final class DeploymentFacts {

    /** Where the facts are looked up; whoever follows a state through many steps keeps look-ups of its own. */
    public interface Source {

        /** The facts looked into. */
        DeploymentState deployment();

        /** What is known of a computer. */
        Optional<HostState> host(Host host);

        /** What is known of a pool. */
        Optional<PoolState> pool(Pool pool);

        /** Whether there is a backup of that subject for exactly that pool; null stands for the whole deployment. */
        boolean backedUp(BackupSubject subject, Pool pool);

        /** Whether a check was signed off for exactly that pool; null stands for the whole deployment. */
        boolean accepted(AcceptanceKind kind, Pool pool);

        /** Whether an announcement was made for exactly that wave; null stands for everybody. */
        boolean announced(NoticeKind kind, String wave);
    }

    private final Source source;

    /** @param source where the facts are looked up, never null */
    public DeploymentFacts(Source source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    /** Look-ups for a topology as it is now; a topology without a deployment state counts as one with no facts. */
    public static DeploymentFacts of(Topology topology) {
        DeploymentState state = topology.getDeployment();
        return new DeploymentFacts(
                new DeploymentSnapshot(state == null ? TopologyFactory.eINSTANCE.createDeploymentState() : state));
    }

    /** The facts looked into. */
    public DeploymentState deployment() {
        return source.deployment();
    }

    /** What is known of a computer. */
    public Optional<HostState> host(Host host) {
        return source.host(host);
    }

    /** What is known of a pool. */
    public Optional<PoolState> pool(Pool pool) {
        return source.pool(pool);
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
        return source.backedUp(subject, null) || pool != null && source.backedUp(subject, pool);
    }

    /** Whether a check was signed off, for the pool or for the whole deployment; null asks for the latter. */
    public boolean accepted(AcceptanceKind kind, Pool pool) {
        return source.accepted(kind, null) || pool != null && source.accepted(kind, pool);
    }

    /** Whether an announcement was made, for the wave or for everybody; null asks for the latter. */
    public boolean announced(NoticeKind kind, String wave) {
        return source.announced(kind, null) || wave != null && source.announced(kind, wave);
    }
}
