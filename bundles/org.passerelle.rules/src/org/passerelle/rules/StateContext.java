// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.migration.Migration;
import org.passerelle.rules.internal.StateSnapshot;
import org.passerelle.topology.DeploymentState;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;

/** What a state rule sees: the deployment as it stands at a position of the plan. Rules read only. */
public final class StateContext {

    private final Topology topology;
    private final StateLookups lookups;
    private final PairContext pair;
    private final PlanPosition position;

    /**
     * @param state the working copy: legacy and target elements side by side, with a deployment state
     * @param pair migration, legacy and target, indexed once for the whole plan
     * @param position how far the plan was executed
     */
    public StateContext(Topology state, PairContext pair, PlanPosition position) {
        this(state, new StateSnapshot(state), pair, position);
    }

    /**
     * A context with look-ups that somebody keeps who follows a state through many steps.
     *
     * @param state the working copy
     * @param lookups look-ups in the working copy as it is now
     * @param pair migration, legacy and target
     * @param position how far the plan was executed
     */
    public StateContext(Topology state, StateLookups lookups, PairContext pair, PlanPosition position) {
        this.topology = Objects.requireNonNull(state, "state");
        this.lookups = Objects.requireNonNull(lookups, "lookups");
        this.pair = Objects.requireNonNull(pair, "pair");
        this.position = Objects.requireNonNull(position, "position");
    }

    /**
     * Look-ups in the whole state. A rule that is asked again and again in one simulation uses {@link #select} and
     * {@link #pool}, which follow the state; these lists are made anew after every change of structure.
     */
    public TopologyIndex index() {
        return lookups.index();
    }

    /** The elements of a selection in the order of the model. */
    public <E extends EObject> List<E> select(Selection<E> selection) {
        return lookups.select(selection, this);
    }

    /** What the elements of a selection add up to. */
    public int total(Selection<?> selection) {
        return lookups.total(selection, this);
    }

    /** The pool of that name in the state, the first of several; a null name finds none. */
    public Optional<Pool> pool(Fqdn name) {
        return lookups.pool(name);
    }

    /** The state itself. */
    public Topology topology() {
        return topology;
    }

    /** What is installed, published, verified and announced. */
    public DeploymentFacts facts() {
        return lookups.facts();
    }

    /** The recorded facts, an empty record where the state holds none. */
    public DeploymentState deployment() {
        return lookups.facts().deployment();
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
