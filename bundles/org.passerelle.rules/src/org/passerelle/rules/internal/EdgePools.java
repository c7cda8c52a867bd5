// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.rules.Selection;
import org.passerelle.rules.StateContext;
import org.passerelle.topology.DeploymentState;
import org.passerelle.topology.Edge;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.WindowState;
import org.passerelle.topology.derived.TopologyIndex;

/** Edge roles by generation, of a topology or of a state. */
public final class EdgePools {

    private static final Selection<Pool> IN_SERVICE = PoolSelections.withFacts(PoolSelections.where(
            (context, pool) -> isEdge(pool) && !context.facts().deactivated(pool)), Literals.POOL_STATE__DEACTIVATED);
    private static final Selection<Pool> ALL = PoolSelections.where((context, pool) -> isEdge(pool));

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

    /** Edge roles on pools that were not deactivated. */
    public static List<Edge> inService(StateContext context) {
        return roles(context.select(IN_SERVICE));
    }

    /** Edge roles of before Lync Server 2013 on pools that were not deactivated. */
    public static List<Edge> legacy(TopologyIndex index) {
        return legacy(inService(index));
    }

    /** Edge roles of before Lync Server 2013 on pools that were not deactivated. */
    public static List<Edge> legacy(StateContext context) {
        return legacy(inService(context));
    }

    private static List<Edge> legacy(List<Edge> edges) {
        return edges.stream().filter(edge -> Generations.legacy(TopologyIndex.poolOf(edge))).toList();
    }

    /** Edge roles of Lync Server 2013 or later. */
    public static List<Edge> current(TopologyIndex index) {
        return index.roles(Edge.class).stream().filter(edge -> Generations.current(TopologyIndex.poolOf(edge)))
                .toList();
    }

    /** Edge roles of Lync Server 2013 or later. */
    public static List<Edge> current(StateContext context) {
        return all(context).stream().filter(edge -> Generations.current(TopologyIndex.poolOf(edge))).toList();
    }

    /** All Edge roles. */
    public static List<Edge> all(StateContext context) {
        return roles(context.select(ALL));
    }

    /** Whether the window in which federation is switched is open or over. */
    public static boolean switching(DeploymentState deployment) {
        WindowState window = deployment.getFederationWindow();
        return window == WindowState.OPEN || window == WindowState.CLOSED;
    }

    private static boolean isEdge(Pool pool) {
        return TopologyIndex.role(pool, Edge.class).isPresent();
    }

    private static List<Edge> roles(List<Pool> pools) {
        return pools.stream().flatMap(pool -> TopologyIndex.role(pool, Edge.class).stream()).toList();
    }
}
