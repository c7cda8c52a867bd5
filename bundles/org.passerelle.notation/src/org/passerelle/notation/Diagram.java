// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import java.util.List;

/**
 * What a picture of a topology shows, without positions.
 *
 * @param title name of the topology
 * @param nodes top-level nodes, in document order
 * @param edges edges between nodes of any level, in document order
 */
public record Diagram(String title, List<DiagramNode> nodes, List<DiagramEdge> edges) {

    /** Copies the lists. */
    public Diagram {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
