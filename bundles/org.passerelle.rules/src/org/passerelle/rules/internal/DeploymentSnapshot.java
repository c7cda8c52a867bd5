// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.passerelle.rules.DeploymentFacts;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.BackupSubject;
import org.passerelle.topology.DeploymentState;
import org.passerelle.topology.Host;
import org.passerelle.topology.HostState;
import org.passerelle.topology.NoticeKind;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolState;

/** Look-ups in the deployment state of a topology as it is now, built in one pass. */
public final class DeploymentSnapshot implements DeploymentFacts.Source {

    private final DeploymentState deployment;
    private final Map<Host, HostState> hosts = new IdentityHashMap<>();
    private final Map<Pool, PoolState> pools = new IdentityHashMap<>();
    private final Set<List<Object>> signs = new HashSet<>();

    /** @param deployment the facts, never null */
    public DeploymentSnapshot(DeploymentState deployment) {
        this.deployment = deployment;
        deployment.getHosts().forEach(state -> hosts.putIfAbsent(state.getHost(), state));
        deployment.getPools().forEach(state -> pools.putIfAbsent(state.getPool(), state));
        deployment.getBackups().forEach(backup -> signs.add(sign(backup.getSubject(), backup.getPool())));
        deployment.getAcceptances().forEach(check -> signs.add(sign(check.getKind(), check.getPool())));
        deployment.getNotices().forEach(notice -> signs.add(sign(notice.getKind(), notice.getWave())));
    }

    private static List<Object> sign(Object kind, Object about) {
        return Arrays.asList(kind, about);
    }

    @Override
    public DeploymentState deployment() {
        return deployment;
    }

    @Override
    public Optional<HostState> host(Host host) {
        return Optional.ofNullable(hosts.get(host));
    }

    @Override
    public Optional<PoolState> pool(Pool pool) {
        return Optional.ofNullable(pools.get(pool));
    }

    @Override
    public boolean backedUp(BackupSubject subject, Pool pool) {
        return signs.contains(sign(subject, pool));
    }

    @Override
    public boolean accepted(AcceptanceKind kind, Pool pool) {
        return signs.contains(sign(kind, pool));
    }

    @Override
    public boolean announced(NoticeKind kind, String wave) {
        return signs.contains(sign(kind, wave));
    }
}
