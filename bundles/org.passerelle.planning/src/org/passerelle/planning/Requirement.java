// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.util.Objects;
import java.util.function.Predicate;

/**
 * What must be true of topology and deployment before a step, never that another step was done.
 *
 * @param rule       identifier of the rule it belongs to, such as {@code I-04} or {@code MIG-004}
 * @param messageKey key of the sentence that states it; the subject's bindings may stand in it by name
 * @param holds      reads the state before the step; must not change it
 */
public record Requirement(String rule, String messageKey, Predicate<StateView> holds) {

    /** Refuses missing parts. */
    public Requirement {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(messageKey);
        Objects.requireNonNull(holds);
    }
}
