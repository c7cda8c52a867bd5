// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.planning.EdgeFact;
import org.passerelle.planning.Join;

/** The edges between step kinds. */
public final class EdgeTable {

    private EdgeTable() {
    }

    /** The edges of the project in the order of the table. */
    public static List<EdgeFact> standard() {
        List<EdgeFact> edges = new ArrayList<>();
        for (String[] cells : Table.read("edges.tsv")) {
            edges.add(edge(cells[0], cells[1], cells[2], cells[3], cells[4]));
        }
        return List.copyOf(edges);
    }

    static EdgeFact edge(String before, String after, String strength, String join, String reason) {
        return new EdgeFact(before, after, "hard".equals(strength), Join.of(join), reason);
    }
}
