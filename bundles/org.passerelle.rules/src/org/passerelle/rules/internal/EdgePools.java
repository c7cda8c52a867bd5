// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.topology.DeploymentState;
import org.passerelle.topology.Edge;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.WindowState;
import org.passerelle.topology.derived.TopologyIndex;

/** Edge roles of a topology by generation. */
public final class EdgePools {

    private EdgePools() {
    }

    /** Edge roles on pools that were not deactivated. */
    public static List<Edge> inService(TopologyIndex index) {
        DeploymentState deployment = index.topology().getDeployment();
        Set<Pool> deactivated = deployment == null ? Set.of() : deployment.getPools().stream()
                .filter(PoolState::isDeactivated).map(PoolState::getPool).collect(Collectors.toSet());
        return index.roles(Edge.class).stream().filter(edge -> !deactivated.contains(TopologyIndex.poolOf(edge)))
                .toList();
    }

    /** Edge roles of before Lync Server 2013 on pools that were not deactivated. */
    public static List<Edge> legacy(TopologyIndex index) {
        return inService(index).stream().filter(edge -> Generations.legacy(TopologyIndex.poolOf(edge))).toList();
    }

    /** Edge roles of Lync Server 2013 or later. */
    public static List<Edge> current(TopologyIndex index) {
        return index.roles(Edge.class).stream().filter(edge -> Generations.current(TopologyIndex.poolOf(edge)))
                .toList();
    }

    /** Whether the window in which federation is switched is open or over. */
    public static boolean switching(DeploymentState deployment) {
        WindowState window = deployment.getFederationWindow();
        return window == WindowState.OPEN || window == WindowState.CLOSED;
    }
}
