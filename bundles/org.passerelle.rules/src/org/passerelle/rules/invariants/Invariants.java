// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.List;
import org.passerelle.rules.Rule;

/** The invariants that every state and every step of a plan is held to. */
public final class Invariants {

    private Invariants() {
    }

    /** All invariants in the order of their identifiers. */
    public static List<Rule> rules() {
        return List.of();
    }
}
