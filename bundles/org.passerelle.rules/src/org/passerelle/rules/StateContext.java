// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.Objects;
import org.passerelle.migration.Migration;
import org.passerelle.topology.DeploymentState;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.TopologyIndex;

/** What a state rule sees: the deployment as it stands at a position of the plan. Rules read only. */
public final class StateContext {

    private final TopologyIndex index;
    private final PairContext pair;
    private final PlanPosition position;
    private final DeploymentFacts facts;

    /**
     * @param state the working copy: legacy and target elements side by side, with a deployment state
     * @param pair migration, legacy and target, indexed once for the whole plan
     * @param position how far the plan was executed
     */
    public StateContext(Topology state, PairContext pair, PlanPosition position) {
        this.index = TopologyIndex.of(state);
        this.pair = Objects.requireNonNull(pair, "pair");
        this.position = Objects.requireNonNull(position, "position");
        this.facts = DeploymentFacts.of(state);
    }

    /** Look-ups in the state. */
    public TopologyIndex index() {
        return index;
    }

    /** The state itself. */
    public Topology topology() {
        return index.topology();
    }

    /** What is installed, published, verified and announced. */
    public DeploymentFacts facts() {
        return facts;
    }

    /** The recorded facts, an empty record where the state holds none. */
    public DeploymentState deployment() {
        return facts.deployment();
    }

    /** The migration. */
    public Migration migration() {
        return pair.migration();
    }

    /** Look-ups in the topology the migration leads from. */
    public TopologyIndex legacy() {
        return pair.legacy();
    }

    /** Look-ups in the topology the migration leads to. */
    public TopologyIndex target() {
        return pair.target();
    }

    /** How far the plan was executed; for intervals, never for conditions. */
    public PlanPosition position() {
        return position;
    }
}
