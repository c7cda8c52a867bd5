// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The paper around a picture whose shapes were moved: large enough for everything, with a margin on all sides. */
final class Frame {

    private double left = DiagramLayout.MARGIN;
    private double top = DiagramLayout.MARGIN;
    private double right;
    private double bottom;

    private Frame() {
    }

    static PlacedDiagram around(PlacedDiagram free, List<PlacedNode> nodes, List<PlacedEdge> edges,
            Map<String, PlacedEdge.Point> origins) {
        Frame frame = new Frame();
        nodes.forEach(node -> frame.include(node.box()));
        for (PlacedEdge edge : edges) {
            edge.points().forEach(point -> frame.include(new Box(point.x(), point.y(), 0, 0)));
            if (edge.label() != null) {
                frame.include(edge.label().box());
            }
        }
        double dx = DiagramLayout.MARGIN - frame.left;
        double dy = DiagramLayout.MARGIN - frame.top;
        Map<String, PlacedEdge.Point> moved = new HashMap<>();
        origins.forEach((id, origin) -> moved.put(id, new PlacedEdge.Point(origin.x() + dx, origin.y() + dy)));
        return new PlacedDiagram(free.title(), Math.ceil(frame.right + dx + DiagramLayout.MARGIN),
                Math.ceil(frame.bottom + dy + DiagramLayout.MARGIN), nodes.stream().map(node -> node.moved(dx, dy)).toList(),
                edges.stream().map(edge -> edge.moved(dx, dy)).toList(), moved);
    }

    private void include(Box box) {
        left = Math.min(left, box.x());
        top = Math.min(top, box.y());
        right = Math.max(right, box.x() + box.width());
        bottom = Math.max(bottom, box.y() + box.height());
    }
}
