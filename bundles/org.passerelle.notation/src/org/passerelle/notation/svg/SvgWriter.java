// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.svg;

import static org.passerelle.notation.svg.SvgText.escaped;
import static org.passerelle.notation.svg.SvgText.number;

import java.util.Locale;
import org.passerelle.notation.Badge;
import org.passerelle.notation.layout.Box;
import org.passerelle.notation.layout.LegendItem;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.notation.layout.PlacedEdge;
import org.passerelle.notation.layout.PlacedNode;
import org.passerelle.notation.layout.PlacedText;
import org.passerelle.notation.layout.TextMetrics;

/** Writes a placed diagram as one SVG document that needs nothing else. */
public final class SvgWriter {

    private static final double LEGEND_LINE = 18;
    private static final double LEGEND_SIZE = 11;
    private static final double MARGIN = 20;

    private final PlacedDiagram diagram;
    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    private SvgWriter(PlacedDiagram diagram, Locale locale) {
        this.diagram = diagram;
        this.locale = locale;
    }

    /**
     * @param diagram the diagram, never null
     * @param locale English or French, for the legend
     * @return the document, as text that is to be written in UTF-8
     */
    public static String write(PlacedDiagram diagram, Locale locale) {
        return new SvgWriter(diagram, locale).run();
    }

    private String run() {
        SvgLegend legend = new SvgLegend(LegendItem.of(diagram, locale));
        double width = Math.max(diagram.width(), 420);
        double legendHeight = legend.height(width - 2 * MARGIN);
        double height = diagram.height() + legendHeight + MARGIN;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"pd\" role=\"img\" viewBox=\"0 0 ").append(number(width)).append(' ')
                .append(number(height)).append("\" width=\"").append(number(width)).append("\" height=\"")
                .append(number(height)).append("\">\n");
        out.append("<title>").append(escaped(diagram.title())).append("</title>\n");
        out.append("<style>").append(SvgStyle.CSS).append("</style>\n");
        out.append(SvgStyle.MARKER);
        rect(new Box(0, 0, width, height), "paper", 0);
        diagram.nodes().stream().filter(node -> node.node().kind().isContainer()).forEach(this::container);
        diagram.edges().forEach(this::edge);
        diagram.allNodes().filter(node -> !node.node().kind().isContainer()).forEach(this::leaf);
        diagram.edges().forEach(this::edgeLabel);
        legend.write(out, MARGIN, diagram.height(), width - 2 * MARGIN);
        return out.append("</svg>\n").toString();
    }

    private void container(PlacedNode node) {
        open(node);
        rect(node.box(), "box", 10);
        node.texts().forEach(this::text);
        out.append("</g>\n");
        node.children().stream().filter(child -> child.node().kind().isContainer()).forEach(this::container);
    }

    private void leaf(PlacedNode node) {
        open(node);
        rect(node.box(), "box", node.node().kind() == org.passerelle.notation.NodeKind.HOST ? 3 : 7);
        node.texts().forEach(this::text);
        out.append("</g>\n");
    }

    private void open(PlacedNode node) {
        out.append("<g class=\"n ").append(node.node().kind().key()).append(' ').append(node.node().version().key());
        if (node.node().ghosted()) {
            out.append(" ghost");
        }
        if (node.node().badge() != Badge.NONE) {
            out.append(" b-").append(node.node().badge().name().toLowerCase(Locale.ROOT));
        }
        out.append("\" data-id=\"").append(escaped(node.node().id())).append("\"><title>")
                .append(escaped(node.node().tooltip())).append("</title>");
    }

    private void text(PlacedText text) {
        boolean framed = "chip".equals(text.style()) || "version".equals(text.style()) || "badge".equals(text.style());
        if (framed) {
            rect(text.box(), text.style() + "-box", 4);
        }
        double x = framed ? text.box().x() + text.box().width() / 2 : text.box().x();
        double y = text.box().y() + (text.box().height() + text.size() * 0.72) / 2;
        out.append("<text class=\"").append(text.style()).append("\" x=\"").append(number(x)).append("\" y=\"")
                .append(number(y)).append("\" font-size=\"").append(number(text.size())).append('"');
        if (framed) {
            out.append(" text-anchor=\"middle\"");
        }
        out.append('>').append(escaped(text.text())).append("</text>");
    }

    private void rect(Box box, String style, double radius) {
        out.append("<rect class=\"").append(style).append("\" x=\"").append(number(box.x())).append("\" y=\"")
                .append(number(box.y())).append("\" width=\"").append(number(box.width())).append("\" height=\"")
                .append(number(box.height())).append("\" rx=\"").append(number(radius)).append("\"/>");
    }

    private void edge(PlacedEdge edge) {
        out.append("<path class=\"e ").append(edge.edge().kind().key()).append("\" data-id=\"")
                .append(escaped(edge.edge().id())).append("\" d=\"");
        char command = 'M';
        for (PlacedEdge.Point point : edge.points()) {
            out.append(command).append(number(point.x())).append(' ').append(number(point.y()));
            command = 'L';
        }
        out.append("\"><title>").append(escaped(edge.edge().label())).append("</title></path>\n");
    }

    private void edgeLabel(PlacedEdge edge) {
        if (edge.label() != null) {
            Box box = edge.label().box();
            rect(box, "halo", 2);
            out.append("<text class=\"edge\" x=\"").append(number(box.x())).append("\" y=\"")
                    .append(number(box.y() + (box.height() + edge.label().size() * 0.72) / 2)).append("\" font-size=\"")
                    .append(number(edge.label().size())).append("\">").append(escaped(edge.label().text())).append("</text>\n");
        }
    }

    static double legendLine() {
        return LEGEND_LINE;
    }

    static double legendWidth(String text) {
        return TextMetrics.width(text, LEGEND_SIZE);
    }

    static double legendSize() {
        return LEGEND_SIZE;
    }
}
