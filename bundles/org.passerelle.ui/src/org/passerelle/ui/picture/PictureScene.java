// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.passerelle.notation.layout.Box;
import org.passerelle.notation.layout.BoxIndex;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.notation.layout.PlacedEdge;
import org.passerelle.notation.layout.PlacedNode;
import org.passerelle.notation.layout.Positions;

/**
 * A placed diagram with everything that drawing, pointing and walking need to be quick however large it is. Made in the
 * background; nobody changes it.
 */
public final class PictureScene {

    private final PlacedDiagram diagram;
    private final Map<String, PlacedNode> nodes = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final BoxIndex<PlacedNode> boxes = new BoxIndex<>();
    private final BoxIndex<PlacedEdge> lines = new BoxIndex<>();
    private final List<PlacedNode> order = new ArrayList<>();
    private final Box paper;

    /** @param diagram what to draw, never null */
    public PictureScene(PlacedDiagram diagram) {
        this.diagram = diagram;
        paper = new Box(0, 0, diagram.width(), diagram.height());
        enter(diagram.nodes(), PlacedDiagram.TOP);
        order.forEach(node -> boxes.add(node.box(), node));
        diagram.edges().forEach(edge -> lines.add(around(edge), edge));
    }

    private void enter(List<PlacedNode> children, String parent) {
        children.stream().sorted(Comparator.comparingDouble((PlacedNode node) -> node.box().y())
                .thenComparingDouble(node -> node.box().x())).forEach(node -> {
                    order.add(node);
                    nodes.put(node.node().id(), node);
                    parents.put(node.node().id(), parent);
                    words.put(node.node().id(), String.join(" ", node.node().title(), node.node().tooltip(), node.node().subtitle(),
                            String.join(" ", node.node().chips())).toLowerCase(Locale.ROOT));
                    enter(node.children(), node.node().id());
                });
    }

    private static Box around(PlacedEdge edge) {
        double left = edge.points().stream().mapToDouble(PlacedEdge.Point::x).min().orElse(0);
        double right = edge.points().stream().mapToDouble(PlacedEdge.Point::x).max().orElse(0);
        double top = edge.points().stream().mapToDouble(PlacedEdge.Point::y).min().orElse(0);
        double bottom = edge.points().stream().mapToDouble(PlacedEdge.Point::y).max().orElse(0);
        return new Box(left - 1, top - 1, right - left + 2, bottom - top + 2);
    }

    /** What is drawn. */
    public PlacedDiagram diagram() {
        return diagram;
    }

    /** All nodes, each before what stands in it, otherwise as one reads. */
    List<PlacedNode> order() {
        return order;
    }

    /** The nodes that a part of the picture shows, each before what stands in it. */
    List<PlacedNode> nodes(Box sight) {
        return sight.contains(paper) ? order : boxes.touching(sight);
    }

    /** The edges that a part of the picture may show. */
    List<PlacedEdge> edges(Box sight) {
        return sight.contains(paper) ? diagram.edges() : lines.touching(sight);
    }

    /** The node of an element; empty for none. */
    Optional<PlacedNode> node(String id) {
        return Optional.ofNullable(id == null ? null : nodes.get(id));
    }

    /** The innermost node at a place. */
    Optional<PlacedNode> at(double x, double y) {
        List<PlacedNode> found = boxes.touching(new Box(x - 0.01, y - 0.01, 0.02, 0.02));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    /**
     * The node of an element or of the nearest one around it.
     *
     * @param path a name path, possibly of an element that has no node, possibly empty
     * @return its name path; empty when there is none
     */
    public Optional<String> around(String path) {
        String at = path;
        while (!at.isEmpty() && !nodes.containsKey(at)) {
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return at.isEmpty() ? Optional.empty() : Optional.of(at);
    }

    /** Whether a person can put the node somewhere: what is drawn as a part of a pool has its place there. */
    boolean isMovable(PlacedNode node) {
        String parent = parents.get(node.node().id());
        return PlacedDiagram.TOP.equals(parent) || nodes.get(parent).node().kind().isContainer();
    }

    /** The node itself where it can be moved, else the one it is a part of. */
    PlacedNode movable(PlacedNode node) {
        return isMovable(node) ? node : movable(nodes.get(parents.get(node.node().id())));
    }

    /** Where a node would be kept if it were moved that far, in units of the picture. */
    Positions.Place place(PlacedNode node, double dx, double dy) {
        PlacedEdge.Point origin = diagram.origins().get(parents.get(node.node().id()));
        return new Positions.Place((int) Math.round(node.box().x() + dx - origin.x()), (int) Math.round(node.box().y() + dy - origin.y()));
    }

    /** The nodes whose texts hold some words, in the order one reads. @param wanted in lower case, not empty */
    List<PlacedNode> holding(String wanted) {
        return order.stream().filter(node -> words.get(node.node().id()).contains(wanted)).toList();
    }

    /**
     * The next node in a direction: the one that is nearest, where what lies aside counts as farther away. Containers are
     * left out, as everything lies in them.
     */
    Optional<PlacedNode> beside(PlacedNode from, int horizontally, int vertically) {
        PlacedNode best = null;
        double least = Double.MAX_VALUE;
        for (PlacedNode node : order) {
            double ahead = horizontally * (middleX(node) - middleX(from)) + vertically * (middleY(node) - middleY(from));
            double aside = Math.abs(vertically * (middleX(node) - middleX(from))) + Math.abs(horizontally * (middleY(node) - middleY(from)));
            boolean inOneColumnOrRow = isMovable(node) || parents.get(node.node().id()).equals(parents.get(from.node().id()));
            if (ahead > 1 && inOneColumnOrRow && !node.node().kind().isContainer() && ahead + 2 * aside < least) {
                least = ahead + 2 * aside;
                best = node;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double middleX(PlacedNode node) {
        return node.box().x() + node.box().width() / 2;
    }

    private static double middleY(PlacedNode node) {
        return node.box().y() + node.box().height() / 2;
    }

    /** The node so many places on in the order one reads; from the end it goes on at the beginning. */
    Optional<PlacedNode> following(String id, int places) {
        if (order.isEmpty()) {
            return Optional.empty();
        }
        int at = id == null || !nodes.containsKey(id) ? (places > 0 ? -1 : 0) : order.indexOf(nodes.get(id));
        return Optional.of(order.get(Math.floorMod(at + places, order.size())));
    }
}
