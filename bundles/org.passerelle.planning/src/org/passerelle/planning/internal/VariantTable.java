// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.planning.EdgeFact;
import org.passerelle.planning.Join;
import org.passerelle.planning.Variant;
import org.passerelle.planning.VariantFact;
import org.passerelle.planning.VariantFact.Action;

/** The changes that variants make. */
public final class VariantTable {

    private VariantTable() {
    }

    /** The changes of the project in the order of the table. */
    public static List<VariantFact> standard() {
        List<VariantFact> changes = new ArrayList<>();
        for (String[] cells : Table.read("variants.tsv")) {
            changes.add(change(Variant.of(cells[0]), cells));
        }
        return List.copyOf(changes);
    }

    private static VariantFact change(Variant variant, String[] cells) {
        return switch (cells[1]) {
            case "drop-step" -> new VariantFact(variant, Action.DROP_STEP, cells[2], null);
            case "drop-edge" -> new VariantFact(variant, Action.DROP_EDGE, null,
                    new EdgeFact(cells[2], cells[3], false, Join.ALL, cells[6]));
            case "add-edge" -> new VariantFact(variant, Action.ADD_EDGE, null,
                    EdgeTable.edge(cells[2], cells[3], cells[4], cells[5], cells[6]));
            default -> throw new IllegalArgumentException("unknown change: " + cells[1]);
        };
    }
}
