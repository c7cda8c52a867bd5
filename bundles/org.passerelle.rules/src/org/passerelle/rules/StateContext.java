// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.Objects;
import java.util.function.Supplier;
import org.passerelle.migration.Migration;
import org.passerelle.topology.DeploymentState;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.TopologyIndex;

/** What a state rule sees: the deployment as it stands at a position of the plan. Rules read only. */
public final class StateContext {

    private final Topology topology;
    private final Supplier<TopologyIndex> index;
    private final Supplier<DeploymentFacts> facts;
    private final PairContext pair;
    private final PlanPosition position;

    /**
     * @param state the working copy: legacy and target elements side by side, with a deployment state
     * @param pair migration, legacy and target, indexed once for the whole plan
     * @param position how far the plan was executed
     */
    public StateContext(Topology state, PairContext pair, PlanPosition position) {
        this(state, once(() -> TopologyIndex.of(state)), once(() -> DeploymentFacts.of(state)), pair, position);
    }

    /**
     * A context whose look-ups are made when they are asked for, so that somebody who follows a state through many
     * steps can keep them.
     *
     * @param state the working copy
     * @param index gives look-ups in the working copy as it is now
     * @param facts gives look-ups in its deployment state as it is now
     * @param pair migration, legacy and target
     * @param position how far the plan was executed
     */
    public StateContext(Topology state, Supplier<TopologyIndex> index, Supplier<DeploymentFacts> facts,
            PairContext pair, PlanPosition position) {
        this.topology = Objects.requireNonNull(state, "state");
        this.index = Objects.requireNonNull(index, "index");
        this.facts = Objects.requireNonNull(facts, "facts");
        this.pair = Objects.requireNonNull(pair, "pair");
        this.position = Objects.requireNonNull(position, "position");
    }

    /** Look-ups in the state. */
    public TopologyIndex index() {
        return index.get();
    }

    /** The state itself. */
    public Topology topology() {
        return topology;
    }

    /** What is installed, published, verified and announced. */
    public DeploymentFacts facts() {
        return facts.get();
    }

    /** The recorded facts, an empty record where the state holds none. */
    public DeploymentState deployment() {
        return facts.get().deployment();
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

    private static <T> Supplier<T> once(Supplier<T> maker) {
        return new Supplier<>() {
            private T made;

            @Override
            public T get() {
                if (made == null) {
                    made = maker.get();
                }
                return made;
            }
        };
    }
}
