// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the shapes of a picture that was laid out where a person wants them. Everything else stays where the layout put it,
 * unless something stands there now: then it moves to the nearest free place. Containers grow with what stands in them. Lines
 * whose ends moved, or that would run through a shape, find a new way. Takes time in proportion to what moves.
 */
public final class Arrangement {

    private final PlacedDiagram free;
    private final Positions positions;
    /** Boxes within the container around them, by id; measured from where its contents begin. */
    private final Map<String, Box> inner = new HashMap<>();
    /** How far the contents of a container moved away from its corner, as something stands left of it or above it. */
    private final Map<String, PlacedEdge.Point> shifts = new HashMap<>();
    private final Map<String, PlacedEdge.Point> origins = new HashMap<>();

    private Arrangement(PlacedDiagram free, Positions positions) {
        this.free = free;
        this.positions = positions;
    }

    /**
     * @param free a picture as it was laid out
     * @param positions where a person wants shapes; those of shapes that are not in the picture say nothing
     * @return the picture with everything at its place; the same one when no position is of a shape in it
     */
    public static PlacedDiagram of(PlacedDiagram free, Positions positions) {
        boolean any = !positions.isEmpty() && movable(free.nodes()).stream().anyMatch(id -> positions.of(id).isPresent());
        return any ? new Arrangement(free, positions).run() : free;
    }

    /** The shapes that can be put somewhere: all but those in a shape that is no container. */
    private static List<String> movable(List<PlacedNode> nodes) {
        List<String> ids = new ArrayList<>();
        for (PlacedNode node : nodes) {
            ids.add(node.node().id());
            if (node.node().kind().isContainer()) {
                ids.addAll(movable(node.children()));
            }
        }
        return ids;
    }

    private PlacedDiagram run() {
        contents(free.nodes(), PlacedDiagram.TOP, 0, 0, DiagramLayout.MARGIN, DiagramLayout.MARGIN);
        PlacedEdge.Point shift = shifts.get(PlacedDiagram.TOP);
        origins.put(PlacedDiagram.TOP, shift);
        List<PlacedNode> nodes = free.nodes().stream().map(node -> placed(node, shift.x(), shift.y())).toList();
        List<PlacedEdge> edges = new Rerouting(free, nodes).edges();
        return Frame.around(free, nodes, edges, origins);
    }

    /** Gives the nodes of one container their boxes. Returns the right lower corner of what they take up. */
    private PlacedEdge.Point contents(List<PlacedNode> nodes, String container, double x, double y, double left, double top) {
        Settling settling = new Settling();
        List<PlacedNode> loose = new ArrayList<>();
        for (PlacedNode node : nodes) {
            Box box = sized(node).moved(-x, -y);
            var wanted = positions.of(node.node().id());
            if (wanted.isPresent()) {
                Box put = new Box(wanted.get().x(), wanted.get().y(), box.width(), box.height());
                settling.take(put);
                inner.put(node.node().id(), put);
            } else {
                inner.put(node.node().id(), box);
                loose.add(node);
            }
        }
        // What grew is the largest, so it finds its place before the others make room for it.
        loose.sort((one, other) -> Boolean.compare(grew(other), grew(one)));
        loose.forEach(node -> inner.compute(node.node().id(), (id, box) -> settling.settle(box)));
        double smallestX = left;
        double smallestY = top;
        double right = 0;
        double bottom = 0;
        for (PlacedNode node : nodes) {
            Box box = inner.get(node.node().id());
            smallestX = Math.min(smallestX, box.x());
            smallestY = Math.min(smallestY, box.y());
            right = Math.max(right, box.x() + box.width());
            bottom = Math.max(bottom, box.y() + box.height());
        }
        PlacedEdge.Point shift = new PlacedEdge.Point(left - smallestX, top - smallestY);
        shifts.put(container, shift);
        return new PlacedEdge.Point(right + shift.x(), bottom + shift.y());
    }

    /** A node where the layout put it, as large as its contents need now. */
    private Box sized(PlacedNode node) {
        Box box = node.box();
        if (!node.node().kind().isContainer()) {
            return box;
        }
        PlacedEdge.Point corner = contents(node.children(), node.node().id(), box.x(), box.y(), DiagramLayout.CONTAINER_PAD,
                NodeBody.headingHeight());
        double width = corner.x() + DiagramLayout.CONTAINER_PAD;
        double height = corner.y() + DiagramLayout.CONTAINER_PAD;
        boolean allPut = !node.children().isEmpty()
                && node.children().stream().allMatch(child -> positions.of(child.node().id()).isPresent());
        // Lines take room, too, where anything is laid out.
        return allPut ? new Box(box.x(), box.y(), Math.max(NodeBody.headingWidth(node.node()), width), height)
                : new Box(box.x(), box.y(), Math.max(box.width(), width), Math.max(box.height(), height));
    }

    private boolean grew(PlacedNode node) {
        Box box = inner.get(node.node().id());
        return box.width() > node.box().width() || box.height() > node.box().height();
    }

    private PlacedNode placed(PlacedNode node, double x, double y) {
        Box box = inner.get(node.node().id()).moved(x, y);
        double dx = box.x() - node.box().x();
        double dy = box.y() - node.box().y();
        if (!node.node().kind().isContainer()) {
            return node.moved(dx, dy);
        }
        PlacedEdge.Point shift = shifts.get(node.node().id());
        PlacedEdge.Point origin = new PlacedEdge.Point(box.x() + shift.x(), box.y() + shift.y());
        origins.put(node.node().id(), origin);
        return new PlacedNode(node.node(), box, node.texts().stream().map(text -> text.moved(dx, dy)).toList(),
                node.children().stream().map(child -> placed(child, origin.x(), origin.y())).toList());
    }
}
