// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.List;

/**
 * Which rows of a plan are shown; an empty text or null lets every row through.
 *
 * @param words words that a row must hold, in lower case
 * @param phase identifier of a phase
 * @param kind code of how steps are done
 * @param who code of who does them
 * @param state what the simulation showed
 * @param findings whether only rows with findings are shown
 */
record PlanFilter(String words, String phase, String kind, String who, PlanState state, boolean findings) {

    /** Lets everything through. */
    static final PlanFilter NONE = new PlanFilter("", "", "", "", null, false);

    List<PlanRow> of(PlanModel.Phase shown) {
        return !phase.isEmpty() && !phase.equals(shown.phase().id()) ? List.of()
                : equals(NONE) ? shown.rows() : shown.rows().stream().filter(this::matches).toList();
    }

    private boolean matches(PlanRow row) {
        return (words.isEmpty() || row.words().contains(words))
                && (kind.isEmpty() || row.kindCodes().contains(kind))
                && (who.isEmpty() || row.whoCodes().contains(who))
                && (state == null || row.state() == state)
                && (!findings || !row.violations().isEmpty());
    }
}
