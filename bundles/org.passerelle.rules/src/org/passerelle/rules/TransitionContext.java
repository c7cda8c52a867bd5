// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** What a transition rule sees: a step, its changes, and the states around it. Rules read only. */
public final class TransitionContext {

    private final Supplier<StateContext> earlier;
    private final StateContext after;
    private final PlannedStep step;
    private final List<ModelChange> changes;
    private StateContext before;

    /**
     * @param earlier gives the state before the step; asked at most once, and only by rules that need it, since
     *        it may have to be rebuilt
     * @param after the state after the step
     * @param step the step
     * @param changes what the step changed, in the order it was done; elements are those of the state after the step
     */
    public TransitionContext(Supplier<StateContext> earlier, StateContext after, PlannedStep step,
            List<ModelChange> changes) {
        this.earlier = Objects.requireNonNull(earlier, "earlier");
        this.after = Objects.requireNonNull(after, "after");
        this.step = Objects.requireNonNull(step, "step");
        this.changes = List.copyOf(changes);
    }

    /** The state before the step: other objects than those of {@link #after()}, to be matched by name. */
    public StateContext before() {
        if (before == null) {
            before = earlier.get();
        }
        return before;
    }

    /** The state after the step. */
    public StateContext after() {
        return after;
    }

    /** The step. */
    public PlannedStep step() {
        return step;
    }

    /** What the step changed. */
    public List<ModelChange> changes() {
        return changes;
    }
}
