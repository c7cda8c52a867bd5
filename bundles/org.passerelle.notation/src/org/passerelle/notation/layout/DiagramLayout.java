// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.core.util.ElkUtil;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.passerelle.notation.Diagram;
import org.passerelle.notation.DiagramEdge;
import org.passerelle.notation.DiagramNode;
import org.passerelle.notation.layout.PlacedEdge.Point;

/** Gives everything in a diagram its place with the layered algorithm of ELK; the same diagram gets the same places. */
public final class DiagramLayout {

    /** Space around everything. */
    static final double MARGIN = 20;
    /** Space between nodes. */
    static final double SPACE = 28;
    /** Space within the border of a container. */
    static final double CONTAINER_PAD = 16;

    private static final double EDGE_TEXT = 10;

    private final Diagram diagram;
    private final Map<String, ElkNode> shapes = new LinkedHashMap<>();
    private final Map<String, PlacedNode> bodies = new LinkedHashMap<>();
    private final List<ElkEdge> lines = new ArrayList<>();

    private DiagramLayout(Diagram diagram) {
        this.diagram = diagram;
    }

    /**
     * @param diagram what to place, never null
     * @return the diagram with places; {@link Arrangement} puts shapes where a person wants them
     */
    public static PlacedDiagram place(Diagram diagram) {
        // Registration by hand works on a flat class path and in Equinox alike; doing it twice does no harm.
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        return new DiagramLayout(diagram).run();
    }

    private PlacedDiagram run() {
        ElkNode root = ElkGraphUtil.createGraph();
        options(root, new ElkPadding(MARGIN));
        diagram.nodes().forEach(node -> shape(node, root));
        diagram.edges().forEach(this::line);
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        List<PlacedNode> nodes = diagram.nodes().stream().map(node -> placed(node, 0, 0)).toList();
        List<PlacedEdge> edges = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            edges.add(placed(diagram.edges().get(i), lines.get(i)));
        }
        return new PlacedDiagram(diagram.title(), Math.ceil(root.getWidth()), Math.ceil(root.getHeight()), nodes, edges,
                Origins.of(nodes));
    }

    private static void options(ElkNode graph, ElkPadding padding) {
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.PADDING, padding);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, SPACE);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, SPACE);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, SPACE / 2);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, SPACE / 2);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, SPACE / 3);
        graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 3.0);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
    }

    private void shape(DiagramNode node, ElkNode parent) {
        ElkNode shape = ElkGraphUtil.createNode(parent);
        shapes.put(node.id(), shape);
        if (node.kind().isContainer()) {
            options(shape, new ElkPadding(NodeBody.headingHeight(), CONTAINER_PAD, CONTAINER_PAD, CONTAINER_PAD));
            shape.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
            shape.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(NodeBody.headingWidth(node), NodeBody.headingHeight()));
            shape.setDimensions(NodeBody.headingWidth(node), NodeBody.headingHeight());
            node.children().forEach(child -> shape(child, shape));
        } else {
            PlacedNode body = NodeBody.of(node);
            bodies.put(node.id(), body);
            shape.setDimensions(body.box().width(), body.box().height());
            node.children().forEach(child -> shapes.put(child.id(), shape));
        }
    }

    private void line(DiagramEdge edge) {
        ElkEdge line = ElkGraphUtil.createSimpleEdge(shapes.get(edge.source()), shapes.get(edge.target()));
        if (!edge.label().isEmpty()) {
            ElkLabel label = ElkGraphUtil.createLabel(edge.label(), line);
            label.setDimensions(TextMetrics.width(edge.label(), EDGE_TEXT), TextMetrics.lineHeight(EDGE_TEXT));
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        }
        lines.add(line);
    }

    private PlacedNode placed(DiagramNode node, double x, double y) {
        ElkNode shape = shapes.get(node.id());
        double left = x + shape.getX();
        double top = y + shape.getY();
        if (!node.kind().isContainer()) {
            return bodies.get(node.id()).moved(left, top);
        }
        List<PlacedNode> children = node.children().stream().map(child -> placed(child, left, top)).toList();
        List<PlacedText> texts = NodeBody.heading(node).stream().map(text -> text.moved(left, top)).toList();
        return new PlacedNode(node, new Box(left, top, shape.getWidth(), shape.getHeight()), texts, children);
    }

    private static PlacedEdge placed(DiagramEdge edge, ElkEdge line) {
        KVector offset = new KVector();
        if (line.getContainingNode() != null) {
            ElkUtil.toAbsolute(offset, line.getContainingNode());
        }
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : line.getSections()) {
            points.add(new Point(offset.x + section.getStartX(), offset.y + section.getStartY()));
            section.getBendPoints().forEach(bend -> points.add(new Point(offset.x + bend.getX(), offset.y + bend.getY())));
            points.add(new Point(offset.x + section.getEndX(), offset.y + section.getEndY()));
        }
        PlacedText text = null;
        if (!line.getLabels().isEmpty()) {
            ElkLabel label = line.getLabels().get(0);
            text = new PlacedText(edge.label(), "edge", EDGE_TEXT, new Box(offset.x + label.getX(), offset.y + label.getY(),
                    label.getWidth(), label.getHeight()));
        }
        return new PlacedEdge(edge, points, text);
    }
}
