// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The lines of a picture whose shapes were moved. Lines that still fit are only moved along; the others get a new way. */
final class Rerouting {

    private static final double SAME = 0.01;

    private final PlacedDiagram free;
    private final Map<String, Box> before = new HashMap<>();
    private final Map<String, Box> after = new HashMap<>();
    private final BoxIndex<Box> walls = new BoxIndex<>();
    private final LabelPlaces labels;
    private final EdgeRouter router;

    Rerouting(PlacedDiagram free, List<PlacedNode> nodes) {
        this.free = free;
        enter(free.nodes(), before);
        enter(nodes, after);
        List<PlacedNode> all = nodes.stream().flatMap(PlacedNode::all).toList();
        labels = new LabelPlaces(all);
        leaves(nodes).forEach(node -> walls.add(node.box(), node.box()));
        router = new EdgeRouter(walls);
    }

    private static Stream<PlacedNode> leaves(List<PlacedNode> nodes) {
        return nodes.stream().flatMap(node -> node.node().kind().isContainer() ? leaves(node.children()) : Stream.of(node));
    }

    /** Lines end at the shape that stands in a container, not at what is drawn within that shape. */
    private static void enter(List<PlacedNode> nodes, Map<String, Box> boxes) {
        for (PlacedNode node : nodes) {
            boxes.put(node.node().id(), node.box());
            if (node.node().kind().isContainer()) {
                enter(node.children(), boxes);
            } else {
                node.children().forEach(child -> boxes.put(child.node().id(), node.box()));
            }
        }
    }

    List<PlacedEdge> edges() {
        List<PlacedEdge> result = new ArrayList<>();
        // Those that stay take their places first, as they have least choice.
        for (PlacedEdge edge : free.edges()) {
            PlacedEdge kept = kept(edge);
            result.add(kept);
            if (kept != null && kept.label() != null && labels.isFree(kept.label().box())) {
                labels.take(kept.label().box());
            } else if (kept != null && kept.label() != null) {
                result.set(result.size() - 1, labelled(kept));
            }
        }
        for (int i = 0; i < result.size(); i++) {
            if (result.get(i) == null) {
                PlacedEdge edge = free.edges().get(i);
                Box source = after.get(edge.edge().source());
                Box target = after.get(edge.edge().target());
                result.set(i, labelled(new PlacedEdge(edge.edge(), router.way(source, target), edge.label())));
            }
        }
        return result;
    }

    /** The line moved along with its ends; null when it can't stay as it was. */
    private PlacedEdge kept(PlacedEdge edge) {
        Box source = before.get(edge.edge().source());
        Box target = before.get(edge.edge().target());
        Box movedSource = after.get(edge.edge().source());
        Box movedTarget = after.get(edge.edge().target());
        double dx = movedSource.x() - source.x();
        double dy = movedSource.y() - source.y();
        boolean together = Math.abs(movedTarget.x() - target.x() - dx) < SAME && Math.abs(movedTarget.y() - target.y() - dy) < SAME
                && sameSize(source, movedSource) && sameSize(target, movedTarget) && edge.points().size() > 1;
        if (!together) {
            return null;
        }
        PlacedEdge moved = edge.moved(dx, dy);
        return Objects.equals(movedSource, movedTarget) || EdgeRouter.hits(moved.points(), walls, movedSource, movedTarget) == 0
                ? moved : null;
    }

    private static boolean sameSize(Box one, Box other) {
        return Math.abs(one.width() - other.width()) < SAME && Math.abs(one.height() - other.height()) < SAME;
    }

    private PlacedEdge labelled(PlacedEdge edge) {
        PlacedText label = edge.label();
        if (label == null) {
            return edge;
        }
        Box place = labels.along(edge.points(), label.box());
        labels.take(place);
        return new PlacedEdge(edge.edge(), edge.points(), new PlacedText(label.text(), label.style(), label.size(), place));
    }
}
