// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.util.List;
import java.util.function.Predicate;
import org.passerelle.planning.internal.Conditions;

/**
 * When a step is needed: a typed expression over the {@link Situation} alone, never over a running state. It tells by
 * its {@link #reasons} which of its facts decided.
 */
public interface Condition {

    /** @return whether the condition holds */
    boolean holds(Situation situation);

    /**
     * The facts that decide the outcome: for a condition that holds those that make it hold, else those that break it.
     *
     * @return facts in the order they are written, each with whether it holds
     */
    List<Reason> reasons(Situation situation);

    /** A condition that holds when both do. */
    default Condition and(Condition other) {
        return Conditions.and(this, other);
    }

    /** A condition that holds when one of the two does. */
    default Condition or(Condition other) {
        return Conditions.or(this, other);
    }

    /** The opposite condition. */
    default Condition negate() {
        return Conditions.not(this);
    }

    /**
     * @param name name of the fact in the field's words, such as {@code legacy.hasEdge}; its sentence is the message
     *             {@code condition.<name>}
     * @param test how the fact is derived
     * @return a condition of one fact
     */
    static Condition fact(String name, Predicate<Situation> test) {
        return Conditions.fact(name, test);
    }

    /** A condition that always holds, for steps that every migration needs. */
    static Condition always() {
        return Conditions.ALWAYS;
    }

    /**
     * A fact that decided.
     *
     * @param name  name of the fact; its message is {@code condition.<name>}
     * @param holds whether the fact holds
     */
    record Reason(String name, boolean holds) {

        /** Key of the sentence that states the fact. */
        public String messageKey() {
            return "condition." + name;
        }
    }
}
