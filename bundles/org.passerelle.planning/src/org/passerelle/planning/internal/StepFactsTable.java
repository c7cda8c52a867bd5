// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.planning.StepFacts;
import org.passerelle.planning.SubjectKind;

/** The facts of all step kinds, in page order. */
public final class StepFactsTable {

    private static final String NO_INTERRUPTION = "none";

    private final Map<String, StepFacts> facts = new LinkedHashMap<>();

    private StepFactsTable() {
        for (String[] cells : Table.read("steps.tsv")) {
            facts.put(cells[0], new StepFacts(cells[0], cells[1], Table.list(cells[2]), SubjectKind.of(cells[3]),
                    yes(cells[4]), Table.list(cells[5]), Table.list(cells[6]),
                    NO_INTERRUPTION.equals(cells[7]) ? List.of() : Table.list(cells[7]), Table.list(cells[8]),
                    yes(cells[9]), Table.list(cells[10])));
        }
    }

    private static boolean yes(String cell) {
        return "yes".equals(cell);
    }

    /** The table of the project. */
    public static StepFactsTable standard() {
        return Holder.TABLE;
    }

    /** The facts of all kinds in page order. */
    public List<StepFacts> all() {
        return List.copyOf(facts.values());
    }

    /**
     * @param id identifier of a kind
     * @throws IllegalArgumentException when the table doesn't have it
     */
    public StepFacts get(String id) {
        StepFacts found = facts.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no facts of step " + id);
        }
        return found;
    }

    private static final class Holder {
        private static final StepFactsTable TABLE = new StepFactsTable();
    }
}
