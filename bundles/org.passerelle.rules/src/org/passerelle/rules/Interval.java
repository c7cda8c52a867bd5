// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.Objects;
import java.util.Optional;

/**
 * Part of a plan in which a state rule holds. The ends are identifiers of step kinds ({@code OCS-05-02}) or gates
 * ({@code G4}).
 *
 * @param from the rule holds once every step of that kind is done; empty means from the first state on. A plan
 *        without such a step never enters the interval
 * @param to the rule no longer holds once a step of that kind is done; empty means to the last state. A plan without
 *        such a step never leaves the interval
 */
public record Interval(Optional<String> from, Optional<String> to) {

    private static final Interval ALWAYS = new Interval(Optional.empty(), Optional.empty());

    /** Refuses missing parts. */
    public Interval {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** Every state of the plan. */
    public static Interval always() {
        return ALWAYS;
    }

    /** The states after the last step of a kind. */
    public static Interval from(String step) {
        return new Interval(Optional.of(step), Optional.empty());
    }

    /** The states up to the first step of a kind. */
    public static Interval until(String step) {
        return new Interval(Optional.empty(), Optional.of(step));
    }

    /** The states in which parts of the legacy deployment are there: up to its removal from the topology. */
    public static Interval untilLegacyIsGone() {
        return until("OCS-10-06");
    }

    /** The states after the last step of one kind and before the first step of another is done. */
    public static Interval between(String from, String to) {
        return new Interval(Optional.of(from), Optional.of(to));
    }

    /** Whether the interval covers a position. */
    public boolean covers(PlanPosition position) {
        return from.map(position::finished).orElse(true) && !to.map(position::begun).orElse(false);
    }
}
