// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where contents begin in a picture in which nobody put anything: at the corners of the containers. */
final class Origins {

    private Origins() {
    }

    static Map<String, PlacedEdge.Point> of(List<PlacedNode> nodes) {
        Map<String, PlacedEdge.Point> origins = new HashMap<>();
        origins.put(PlacedDiagram.TOP, new PlacedEdge.Point(0, 0));
        nodes.stream().flatMap(PlacedNode::all).filter(node -> node.node().kind().isContainer())
                .forEach(node -> origins.put(node.node().id(), new PlacedEdge.Point(node.box().x(), node.box().y())));
        return origins;
    }
}
