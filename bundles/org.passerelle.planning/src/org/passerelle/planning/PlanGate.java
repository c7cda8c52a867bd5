// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.util.List;

/**
 * A gate: a point at which somebody decides whether to go on.
 *
 * @param id    {@code G1} to {@code G8}; its text is {@code gate.<id>}
 * @param key   key of the subject of a gate that stands for each pool, else empty
 * @param steps the steps that must be done, in order; the gate comes right after the last one
 */
public record PlanGate(String id, String key, List<StepInstance> steps) {

    /** Keeps an unchangeable copy. */
    public PlanGate {
        steps = List.copyOf(steps);
    }

    /** The step it comes after. */
    public StepInstance after() {
        return steps.getLast();
    }

    /** Stable identifier such as {@code G4} or {@code G7@pool:ocspool.contoso.com}. */
    public String name() {
        return key.isEmpty() ? id : id + '@' + key;
    }
}
