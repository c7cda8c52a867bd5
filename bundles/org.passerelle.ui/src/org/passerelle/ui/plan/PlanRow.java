// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.passerelle.planning.PlanGate;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.Violation;

/**
 * A row of the plan: a step, or a gate.
 *
 * @param step the step; for a gate the step it comes after
 * @param gate the gate, or null for a step
 * @param id identifier of the step, name of the gate
 * @param title what it is, for people
 * @param kinds how it is done, for people
 * @param who who does it, for people
 * @param kindCodes codes of how it is done
 * @param whoCodes codes of who does it
 * @param state what the simulation showed
 * @param violations what shows at it
 * @param words everything above in lower case, to be searched
 */
record PlanRow(StepInstance step, PlanGate gate, String id, String title, String kinds, String who, Set<String> kindCodes,
        Set<String> whoCodes, PlanState state, List<Violation> violations, String words) {

    boolean isGate() {
        return gate != null;
    }

    /** The step, unless this is a gate. */
    Optional<StepInstance> asStep() {
        return isGate() ? Optional.empty() : Optional.of(step);
    }
}
