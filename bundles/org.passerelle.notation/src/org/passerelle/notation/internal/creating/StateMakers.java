// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.creating;

import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.DeploymentState;
import org.passerelle.topology.Host;
import org.passerelle.topology.HostState;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.derived.TopologyIndex;

/** Makes statements of how far hosts and pools are: of the first one that has none yet. */
final class StateMakers {

    private StateMakers() {
    }

    static EObject host(Workshop workshop) {
        Set<Host> stated = ((DeploymentState) workshop.container()).getHosts().stream().map(HostState::getHost)
                .collect(Collectors.toSet());
        HostState state = Workshop.MAKE.createHostState();
        workshop.topology().getHosts().stream().filter(host -> !stated.contains(host)).findFirst().ifPresent(state::setHost);
        return state;
    }

    static EObject pool(Workshop workshop) {
        Set<Pool> stated = ((DeploymentState) workshop.container()).getPools().stream().map(PoolState::getPool)
                .collect(Collectors.toSet());
        PoolState state = Workshop.MAKE.createPoolState();
        TopologyIndex.of(workshop.topology()).pools().stream().filter(pool -> !stated.contains(pool)).findFirst()
                .ifPresent(state::setPool);
        return state;
    }
}
