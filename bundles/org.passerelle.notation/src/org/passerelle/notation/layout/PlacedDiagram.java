// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.layout;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A diagram in which everything has its place.
 *
 * @param title name of the topology
 * @param width width of the picture in pixels
 * @param height height of the picture in pixels
 * @param nodes top-level nodes
 * @param edges edges
 * @param origins where the contents of each container begin, by its id; {@link #TOP} for where the picture begins. {@link
 *        Positions} are measured from there
 */
public record PlacedDiagram(String title, double width, double height, List<PlacedNode> nodes, List<PlacedEdge> edges,
        Map<String, PlacedEdge.Point> origins) {

    /** Key of where the picture begins. */
    public static final String TOP = "";

    /** Copies the collections. */
    public PlacedDiagram {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        origins = Map.copyOf(origins);
    }

    /** All nodes of every level. */
    public Stream<PlacedNode> allNodes() {
        return nodes.stream().flatMap(PlacedNode::all);
    }
}
