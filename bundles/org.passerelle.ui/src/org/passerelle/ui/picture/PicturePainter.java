// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.passerelle.notation.LineStyle;
import org.passerelle.notation.NodeKind;
import org.passerelle.notation.NodeStyle;
import org.passerelle.notation.Styles;
import org.passerelle.notation.layout.Box;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.notation.layout.PlacedEdge;
import org.passerelle.notation.layout.PlacedNode;
import org.passerelle.notation.layout.PlacedText;

/** Draws a placed diagram with the styles of the notation. What is too small to read or out of sight is left out. */
final class PicturePainter {

    private static final String CHIP_LINE = "#b7c2cd";
    private static final String CHOSEN = "#d97706";
    private static final String FOUND = "#ffd54f";
    private static final double READABLE = 4;
    private static final int ARROW = 7;

    private final Display display;
    private final PictureColours colours = new PictureColours();
    private final Map<String, Font> fonts = new HashMap<>();
    private final double pointsPerPixel;
    private GC gc;
    private double scale;
    private Rectangle sight;

    PicturePainter(Display display) {
        this.display = display;
        this.pointsPerPixel = 72.0 / display.getDPI().y;
    }

    /**
     * @param diagram what to draw
     * @param target what to draw on
     * @param view which part of it
     * @param area the pixels to fill
     * @param chosen id of the node that is chosen, or null
     * @param found ids of the nodes that a search found
     */
    void paint(PlacedDiagram diagram, GC target, Viewport view, Rectangle area, String chosen, Set<String> found) {
        gc = target;
        scale = view.scale();
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setBackground(colours.of(Styles.PAPER));
        gc.fillRectangle(area);
        Transform transform = new Transform(display);
        transform.translate((float) view.x(), (float) view.y());
        transform.scale((float) scale, (float) scale);
        gc.setTransform(transform);
        sight = new Rectangle((int) view.pictureX(area.x) - 1, (int) view.pictureY(area.y) - 1,
                (int) (area.width / scale) + 3, (int) (area.height / scale) + 3);
        diagram.nodes().stream().filter(node -> node.node().kind().isContainer()).forEach(this::container);
        diagram.edges().forEach(this::edge);
        diagram.allNodes().filter(node -> !node.node().kind().isContainer()).forEach(this::node);
        diagram.edges().stream().filter(edge -> edge.label() != null).forEach(edge -> text(edge.label(), Styles.SUBTITLE, 1));
        diagram.allNodes().filter(node -> found.contains(node.node().id())).forEach(node -> frame(node.box(), FOUND));
        diagram.allNodes().filter(node -> node.node().id().equals(chosen)).forEach(node -> frame(node.box(), CHOSEN));
        gc.setTransform(null);
        transform.dispose();
    }

    private boolean seen(Box box) {
        return sight.intersects((int) box.x(), (int) box.y(), (int) box.width() + 1, (int) box.height() + 1);
    }

    private void container(PlacedNode node) {
        node(node);
        node.children().stream().filter(child -> child.node().kind().isContainer()).forEach(this::container);
    }

    private void node(PlacedNode node) {
        if (!seen(node.box())) {
            return;
        }
        double opacity = node.node().ghosted() ? Styles.GHOST_OPACITY : 1;
        NodeStyle style = Styles.of(node.node().kind(), node.node().version());
        int round = node.node().kind().isContainer() ? 20 : node.node().kind() == NodeKind.HOST ? 6 : 14;
        box(node.box(), style.fill(), style.line(), style.width(), node.node().ghosted() ? Styles.GHOST_DASHES : style.dashes(),
                round, opacity);
        for (PlacedText text : node.texts()) {
            switch (text.style()) {
                case "version" -> framed(text, Styles.mark(node.node().version()), null, Styles.LETTERS, opacity);
                case "badge" -> framed(text, Styles.of(node.node().badge()), null, Styles.LETTERS, 1);
                case "chip" -> framed(text, Styles.PAPER, CHIP_LINE, Styles.TITLE, opacity);
                case "subtitle" -> text(text, Styles.SUBTITLE, opacity);
                default -> text(text, Styles.TITLE, opacity);
            }
        }
    }

    private void framed(PlacedText text, String fill, String line, String letters, double opacity) {
        box(text.box(), fill, line == null ? fill : line, 1, List.of(), 8, opacity);
        text(text, letters, opacity);
    }

    private void box(Box box, String fill, String line, double width, List<Integer> dashes, int round, double opacity) {
        int x = (int) Math.round(box.x());
        int y = (int) Math.round(box.y());
        int w = (int) Math.round(box.width());
        int h = (int) Math.round(box.height());
        gc.setBackground(colours.faded(fill, opacity));
        gc.fillRoundRectangle(x, y, w, h, round, round);
        pen(colours.faded(line, opacity), width, dashes);
        gc.drawRoundRectangle(x, y, w, h, round, round);
    }

    private void pen(Color colour, double width, List<Integer> dashes) {
        gc.setForeground(colour);
        gc.setLineWidth((int) Math.max(1, Math.round(width)));
        if (dashes.isEmpty()) {
            gc.setLineStyle(SWT.LINE_SOLID);
        } else {
            gc.setLineDash(dashes.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    private void text(PlacedText text, String colour, double opacity) {
        if (text.size() * scale < READABLE || !seen(text.box())) {
            return;
        }
        boolean bold = "title".equals(text.style()) || "version".equals(text.style()) || "badge".equals(text.style());
        boolean centred = "chip".equals(text.style()) || "version".equals(text.style()) || "badge".equals(text.style());
        gc.setFont(font(text.size(), bold));
        gc.setForeground(colours.faded(colour, opacity));
        Point extent = gc.textExtent(text.text(), SWT.DRAW_TRANSPARENT);
        double x = centred ? text.box().x() + (text.box().width() - extent.x) / 2 : text.box().x();
        double y = text.box().y() + (text.box().height() - extent.y) / 2;
        gc.drawText(text.text(), (int) Math.round(x), (int) Math.round(y), SWT.DRAW_TRANSPARENT);
    }

    private Font font(double size, boolean bold) {
        return fonts.computeIfAbsent(size + (bold ? "b" : ""), any -> {
            FontData data = display.getSystemFont().getFontData()[0];
            data.setHeight((int) Math.max(1, Math.round(size * pointsPerPixel)));
            data.setStyle(bold ? SWT.BOLD : SWT.NORMAL);
            return new Font(display, data);
        });
    }

    private void edge(PlacedEdge edge) {
        LineStyle style = Styles.of(edge.edge().kind());
        List<PlacedEdge.Point> points = edge.points();
        if (points.size() < 2) {
            return;
        }
        int[] way = new int[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            way[2 * i] = (int) Math.round(points.get(i).x());
            way[2 * i + 1] = (int) Math.round(points.get(i).y());
        }
        pen(colours.of(style.colour()), style.width(), style.dashes());
        gc.drawPolyline(way);
        arrow(way, style);
    }

    private void arrow(int[] way, LineStyle style) {
        int n = way.length;
        int x = way[n - 2];
        int y = way[n - 1];
        double angle = Math.atan2(y - way[n - 3], x - way[n - 4]);
        gc.setBackground(colours.of(style.colour()));
        gc.fillPolygon(new int[] {x, y, wing(x, angle + 0.42, true), wing(y, angle + 0.42, false),
            wing(x, angle - 0.42, true), wing(y, angle - 0.42, false)});
    }

    private static int wing(int from, double angle, boolean horizontal) {
        return (int) Math.round(from - ARROW * (horizontal ? Math.cos(angle) : Math.sin(angle)));
    }

    private void frame(Box box, String colour) {
        pen(colours.of(colour), 3, List.of());
        gc.drawRoundRectangle((int) box.x() - 3, (int) box.y() - 3, (int) box.width() + 6, (int) box.height() + 6, 12, 12);
    }

    void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }
}
