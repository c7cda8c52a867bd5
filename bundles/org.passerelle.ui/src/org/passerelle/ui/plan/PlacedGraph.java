// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.passerelle.notation.layout.Box;
import org.passerelle.notation.layout.GraphLayout;

/**
 * A graph with its places.
 *
 * @param graph the graph
 * @param places the places of boxes and lines
 */
record PlacedGraph(StepGraph graph, GraphLayout.Places places) {

    /** Width of a box in pixels. */
    static final int WIDTH = 210;
    /** Height of a box in pixels. */
    static final int HEIGHT = 52;
    /** Width of the words on a line in pixels. */
    static final int LABEL = 150;
    private static final int LINE = 15;
    private static final double LETTERS = 22;

    static PlacedGraph of(StepGraph graph) {
        List<GraphLayout.Shape> shapes = graph.nodes().stream().map(node -> new GraphLayout.Shape(node.id(), WIDTH, HEIGHT)).toList();
        List<GraphLayout.Line> lines = new ArrayList<>();
        for (StepGraph.Edge edge : graph.edges()) {
            double rows = edge.reason().lines().mapToDouble(line -> Math.ceil(line.length() / LETTERS) + 0.5).sum();
            lines.add(new GraphLayout.Line(edge.from(), edge.to(), edge.labelled() ? LABEL : 0, edge.labelled() ? rows * LINE : 0));
        }
        return new PlacedGraph(graph, GraphLayout.place(shapes, lines));
    }

    Box box(StepGraph.Node node) {
        return places.boxes().get(node.id());
    }

    Optional<StepGraph.Node> nodeAt(double x, double y) {
        return graph.nodes().stream().filter(node -> holds(box(node), x, y)).findFirst();
    }

    /** The line whose words or way lie at a point. */
    Optional<StepGraph.Edge> edgeAt(double x, double y, double near) {
        for (int i = 0; i < graph.edges().size(); i++) {
            GraphLayout.Way way = places.ways().get(i);
            if (way.label() != null && holds(way.label(), x, y)) {
                return Optional.of(graph.edges().get(i));
            }
            for (int j = 1; j < way.points().size(); j++) {
                var a = way.points().get(j - 1);
                var b = way.points().get(j);
                if (x >= Math.min(a.x(), b.x()) - near && x <= Math.max(a.x(), b.x()) + near
                        && y >= Math.min(a.y(), b.y()) - near && y <= Math.max(a.y(), b.y()) + near) {
                    return Optional.of(graph.edges().get(i));
                }
            }
        }
        return Optional.empty();
    }

    /** The box next to another in a direction: what it waits for (-1, 0), what waits for it (1, 0), above or below. */
    Optional<StepGraph.Node> next(StepGraph.Node from, int dx, int dy) {
        Box at = box(from);
        StepGraph.Node best = null;
        double nearest = Double.MAX_VALUE;
        for (StepGraph.Node node : graph.nodes()) {
            Box box = box(node);
            double along = dx != 0 ? (box.x() - at.x()) * dx : (box.y() - at.y()) * dy;
            double across = Math.abs(dx != 0 ? box.y() - at.y() : box.x() - at.x());
            if (along > 1 && along + 2 * across < nearest) {
                nearest = along + 2 * across;
                best = node;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean holds(Box box, double x, double y) {
        return x >= box.x() && x <= box.x() + box.width() && y >= box.y() && y <= box.y() + box.height();
    }
}
