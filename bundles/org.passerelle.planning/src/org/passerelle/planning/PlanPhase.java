// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.util.List;

/**
 * A phase of a plan.
 *
 * @param id    identifier such as {@code OCS-08}; its text is {@code phase.<id>}
 * @param steps its steps in the order of the plan; steps of other phases may stand between them
 */
public record PlanPhase(String id, List<StepInstance> steps) {

    /** Keeps an unchangeable copy. */
    public PlanPhase {
        steps = List.copyOf(steps);
    }
}
