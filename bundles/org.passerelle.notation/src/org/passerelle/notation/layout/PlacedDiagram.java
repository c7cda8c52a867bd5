// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.layout;

import java.util.List;
import java.util.stream.Stream;

/**
 * A diagram in which everything has its place.
 *
 * @param title name of the topology
 * @param width width of the picture in pixels
 * @param height height of the picture in pixels
 * @param nodes top-level nodes
 * @param edges edges
 */
public record PlacedDiagram(String title, double width, double height, List<PlacedNode> nodes, List<PlacedEdge> edges) {

    /** Copies the lists. */
    public PlacedDiagram {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** All nodes of every level. */
    public Stream<PlacedNode> allNodes() {
        return nodes.stream().flatMap(PlacedNode::all);
    }
}
