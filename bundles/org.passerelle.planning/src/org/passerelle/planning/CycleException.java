// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.io.Serial;
import java.util.List;

/** Steps that wait for each other in a circle. */
public final class CycleException extends PlanningException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<String> steps;

    /**
     * @param message the whole cycle with its reasons, for people
     * @param steps   identifiers of the steps on the cycle, each before the next, the last before the first
     */
    public CycleException(String message, List<String> steps) {
        super(message);
        this.steps = List.copyOf(steps);
    }

    /** Identifiers of the steps on the cycle, each before the next, the last before the first. */
    public List<String> steps() {
        return steps;
    }
}
