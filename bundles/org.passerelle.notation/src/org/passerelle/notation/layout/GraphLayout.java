// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.passerelle.notation.layout.PlacedEdge.Point;

/**
 * Gives boxes and the lines between them their places, from left to right with the same algorithm as pictures of
 * topologies; the same graph gets the same places.
 */
public final class GraphLayout {

    private static final double MARGIN = 16;
    private static final double SPACE = 22;

    private GraphLayout() {
    }

    /**
     * A box.
     *
     * @param id unique among the boxes
     * @param width width in pixels
     * @param height height in pixels
     */
    public record Shape(String id, double width, double height) { }

    /**
     * A line from one box to another.
     *
     * @param from id of the box it starts at
     * @param to id of the box it ends at
     * @param labelWidth width of the words on it in pixels; 0 for none
     * @param labelHeight height of these words in pixels
     */
    public record Line(String from, String to, double labelWidth, double labelHeight) { }

    /**
     * The way of a line.
     *
     * @param points its corners, first and last on the borders of its boxes
     * @param label the place of its words, or null for none
     */
    public record Way(List<Point> points, Box label) {

        /** Copies the list. */
        public Way {
            points = List.copyOf(points);
        }
    }

    /**
     * Everything at its place.
     *
     * @param width width of the whole in pixels
     * @param height height of the whole in pixels
     * @param boxes the boxes by id, in their order
     * @param ways one way a line, in their order
     */
    public record Places(double width, double height, Map<String, Box> boxes, List<Way> ways) { }

    /**
     * @param shapes the boxes
     * @param lines the lines; each joins two of the boxes
     * @return their places
     * @throws NullPointerException if a line names a box that there is not
     */
    public static Places place(List<Shape> shapes, List<Line> lines) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, SPACE);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, SPACE);
        root.setProperty(CoreOptions.RANDOM_SEED, 1);
        Map<String, ElkNode> nodes = new LinkedHashMap<>();
        for (Shape shape : shapes) {
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(shape.width(), shape.height());
            nodes.put(shape.id(), node);
        }
        List<ElkEdge> edges = lines.stream().map(line -> edge(line, nodes)).toList();
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        Map<String, Box> boxes = new LinkedHashMap<>();
        nodes.forEach((id, node) -> boxes.put(id, new Box(node.getX(), node.getY(), node.getWidth(), node.getHeight())));
        return new Places(Math.ceil(root.getWidth()), Math.ceil(root.getHeight()), boxes, edges.stream().map(GraphLayout::way).toList());
    }

    private static ElkEdge edge(Line line, Map<String, ElkNode> nodes) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(line.from()), nodes.get(line.to()));
        if (line.labelWidth() > 0) {
            // The words themselves do not count, but the algorithm leaves out labels without any.
            ElkLabel label = ElkGraphUtil.createLabel(line.from(), edge);
            label.setDimensions(line.labelWidth(), line.labelHeight());
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        }
        return edge;
    }

    private static Way way(ElkEdge edge) {
        List<Point> points = new ArrayList<>();
        edge.getSections().forEach(section -> {
            points.add(new Point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
            points.add(new Point(section.getEndX(), section.getEndY()));
        });
        Box label = edge.getLabels().isEmpty() ? null : edge.getLabels().stream()
                .map(words -> new Box(words.getX(), words.getY(), words.getWidth(), words.getHeight())).findFirst().orElseThrow();
        return new Way(points, label);
    }
}
