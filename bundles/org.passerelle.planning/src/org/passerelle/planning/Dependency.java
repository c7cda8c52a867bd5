// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.util.List;

/**
 * What a step waits for, for one reason.
 *
 * @param steps the steps that come first, in the order of the plan, never empty
 * @param hard  whether the order may not be given up
 * @param reason code of the reason; its text is {@code reason.<code>}
 */
public record Dependency(List<StepInstance> steps, boolean hard, String reason) {

    /** Keeps an unchangeable copy. */
    public Dependency {
        steps = List.copyOf(steps);
    }

    /** The step among them that comes last. */
    public StepInstance last() {
        return steps.getLast();
    }
}
