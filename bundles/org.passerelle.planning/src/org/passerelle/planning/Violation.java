// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.util.Locale;
import java.util.Objects;
import org.passerelle.migration.Severity;

/**
 * Something that a simulated plan breaks, at the first step where it shows.
 *
 * @param kind     what is broken
 * @param stepId   the step before which (a requirement) or after which (a rule) it shows; empty for the start
 * @param ruleId   identifier of the rule
 * @param severity how grave it is in this project
 * @param text     says what is wrong in a language
 */
public record Violation(Kind kind, String stepId, String ruleId, Severity severity, Text text) {

    /** What can be broken. */
    public enum Kind {
        /** Something that must be true before a step. */
        REQUIREMENT,
        /** A rule about a state. */
        STATE,
        /** A rule about what a step changes. */
        TRANSITION,
        /** A rule about the plan as a whole. */
        PLAN,
        /** A step that cannot be carried out in the state before it; the simulation ends there. */
        IMPOSSIBLE
    }

    /** A sentence in several languages. */
    @FunctionalInterface
    public interface Text {
        /** The sentence in a language; English where there is no translation. */
        String in(Locale locale);
    }

    /** Refuses missing parts. */
    public Violation {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(stepId);
        Objects.requireNonNull(ruleId);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(text);
    }

    /** Whether the plan is unsound because of it. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return kind + " " + ruleId + " at " + stepId + ": " + text.in(Locale.ENGLISH);
    }
}
