// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.passerelle.notation.LineStyle;
import org.passerelle.notation.NodeKind;
import org.passerelle.notation.NodeStyle;
import org.passerelle.notation.Palette;
import org.passerelle.notation.Styles;
import org.passerelle.notation.layout.Box;
import org.passerelle.notation.layout.PlacedEdge;
import org.passerelle.notation.layout.PlacedNode;
import org.passerelle.notation.layout.PlacedText;

/**
 * Draws a placed diagram with the styles of the notation, on the screen as on images and paper. What is out of sight or too
 * small to be recognised is left out.
 */
final class PicturePainter {

    private static final String CHIP_LINE = "#b7c2cd";
    private static final double READABLE = 4;
    /** Texts below titles, in units of the picture. */
    private static final double SMALL_TEXT = 11;
    /** Size in pixels of the names of what is too small for its texts. */
    private static final double CAPTION = 9;
    /** Height of the heading of a container, in units of the picture. */
    private static final double HEADING = 44;
    /** A box that is less high than this, in pixels, is a speck. */
    private static final double SPECK = 5;
    /** Below this scale lines are drawn without smoothing. */
    private static final double COARSE = 0.08;
    private static final int ARROW = 7;

    private final Device device;
    private final Pen pen;
    private PictureColours colours = new PictureColours(Palette.LIGHT);
    private Palette palette = Palette.LIGHT;
    private final Map<Box, PlacedNode> captions = new LinkedHashMap<>();
    private GC gc;
    private double scale;
    private Box sight;

    PicturePainter(Device device) {
        this.device = device;
        this.pen = new Pen(device);
    }

    /** Draws for light or dark paper from now on. */
    void use(Palette wanted) {
        if (wanted != palette) {
            palette = wanted;
            colours = new PictureColours(wanted);
        }
    }

    PictureColours colours() {
        return colours;
    }

    /**
     * @param scene what to draw
     * @param target what to draw on
     * @param view which part of it
     * @param area the pixels to fill
     * @param marks what is marked in it
     */
    void paint(PictureScene scene, GC target, Viewport view, Rectangle area, Marks marks) {
        gc = target;
        scale = view.scale();
        pen.on(gc, scale);
        gc.setTextAntialias(SWT.ON);
        gc.setBackground(colours.paper());
        gc.fillRectangle(area);
        Transform transform = new Transform(device);
        transform.translate((float) view.x(), (float) view.y());
        transform.scale((float) scale, (float) scale);
        gc.setTransform(transform);
        sight = new Box(view.pictureX(area.x) - 2, view.pictureY(area.y) - 2, area.width / scale + 4, area.height / scale + 4);
        List<PlacedNode> nodes = scene.nodes(sight);
        List<PlacedEdge> edges = scene.edges(sight);
        nodes.stream().filter(node -> node.node().kind().isContainer()).forEach(this::node);
        // Thousands of lines of less than a pixel: smoothing them takes longest of all and shows nothing.
        gc.setAntialias(scale < COARSE ? SWT.OFF : SWT.ON);
        edges.forEach(this::edge);
        gc.setAntialias(SWT.ON);
        nodes.stream().filter(node -> !node.node().kind().isContainer()).forEach(this::node);
        edges.stream().filter(edge -> edge.label() != null).forEach(this::label);
        marks.paint(scene, pen, colours, sight, scale);
        gc.setTransform(null);
        captions.forEach((box, node) -> caption(view, box, node));
        captions.clear();
        transform.dispose();
    }

    private void node(PlacedNode node) {
        NodeKind kind = node.node().kind();
        boolean ghost = node.node().ghosted();
        double opacity = ghost ? Styles.GHOST_OPACITY : 1;
        NodeStyle style = Styles.of(kind, node.node().version());
        boolean named = SMALL_TEXT * scale < READABLE;
        if (named && kind == NodeKind.HOST) {
            return;
        }
        if (node.box().height() * scale < SPECK) {
            pen.speck(node.box(), colours.ink(style.line(), opacity));
            return;
        }
        int round = kind.isContainer() ? 20 : kind == NodeKind.HOST ? 6 : 14;
        pen.box(node.box(), round, colours.surface(style.fill(), opacity), colours.ink(style.line(), opacity), style.width(),
                ghost ? Styles.GHOST_DASHES : style.dashes());
        if (named) {
            if (kind.isContainer() ? HEADING * scale > CAPTION : node.box().height() * scale > CAPTION) {
                captions.put(kind.isContainer() ? heading(node.box()) : node.box(), node);
            }
            return;
        }
        for (PlacedText text : node.texts()) {
            if (text.size() * scale >= READABLE && sight.overlaps(text.box())) {
                text(node, text, opacity);
            }
        }
    }

    private Box heading(Box box) {
        return new Box(box.x(), box.y(), box.width(), HEADING);
    }

    /** What is too small for its texts is named by the first word of its name, as large as can be read. */
    private void caption(Viewport view, Box box, PlacedNode node) {
        String title = node.node().title();
        int dot = title.indexOf('.');
        Box pixels = new Box(box.x() * scale + view.x(), box.y() * scale + view.y(), box.width() * scale, box.height() * scale);
        pen.on(gc, 1);
        pen.fitting(dot > 0 ? title.substring(0, dot) : title, pixels, CAPTION, colours.ink(Styles.TITLE, 1));
    }

    private void text(PlacedNode node, PlacedText text, double opacity) {
        switch (text.style()) {
            case "version" -> mark(text, Styles.mark(node.node().version()), opacity);
            case "badge" -> mark(text, Styles.of(node.node().badge()), 1);
            case "chip" -> {
                pen.box(text.box(), 8, colours.surface(Styles.PAPER, opacity), colours.ink(CHIP_LINE, opacity), 1, List.of());
                pen.text(text.text(), text.box(), text.size(), false, true, colours.ink(Styles.TITLE, opacity));
            }
            case "subtitle" -> pen.text(text.text(), text.box(), text.size(), false, false, colours.ink(Styles.SUBTITLE, opacity));
            default -> pen.text(text.text(), text.box(), text.size(), "title".equals(text.style()), false,
                    colours.ink(Styles.TITLE, opacity));
        }
    }

    private void mark(PlacedText text, String colour, double opacity) {
        pen.box(text.box(), 8, colours.plain(colour, opacity), colours.plain(colour, opacity), 1, List.of());
        pen.text(text.text(), text.box(), text.size(), true, true, colours.plain(Styles.LETTERS, 1));
    }

    private void label(PlacedEdge edge) {
        PlacedText label = edge.label();
        if (label.size() * scale >= READABLE && sight.overlaps(label.box())) {
            pen.speck(label.box(), colours.paper());
            pen.text(label.text(), label.box(), label.size(), false, false, colours.ink(Styles.SUBTITLE, 1));
        }
    }

    private void edge(PlacedEdge edge) {
        LineStyle style = Styles.of(edge.edge().kind());
        List<PlacedEdge.Point> points = edge.points();
        if (points.size() < 2) {
            return;
        }
        if (scale < COARSE && length(points) * scale < 2) {
            return;
        }
        int[] way = new int[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            way[2 * i] = (int) Math.round(points.get(i).x());
            way[2 * i + 1] = (int) Math.round(points.get(i).y());
        }
        pen.line(colours.ink(style.colour(), 1), style.width(), scale * style.width() < 0.3 ? List.of() : style.dashes());
        gc.drawPolyline(way);
        if (ARROW * scale > 1.5) {
            arrow(way, style);
        }
    }

    /** From end to end as the crow flies. */
    private static double length(List<PlacedEdge.Point> points) {
        return Math.abs(points.getFirst().x() - points.getLast().x()) + Math.abs(points.getFirst().y() - points.getLast().y());
    }

    private void arrow(int[] way, LineStyle style) {
        int n = way.length;
        int x = way[n - 2];
        int y = way[n - 1];
        double angle = Math.atan2(y - way[n - 3], x - way[n - 4]);
        gc.setBackground(colours.ink(style.colour(), 1));
        gc.fillPolygon(new int[] {x, y, wing(x, angle + 0.42, true), wing(y, angle + 0.42, false),
            wing(x, angle - 0.42, true), wing(y, angle - 0.42, false)});
    }

    private static int wing(int from, double angle, boolean horizontal) {
        return (int) Math.round(from - ARROW * (horizontal ? Math.cos(angle) : Math.sin(angle)));
    }

    /** The pen, for what is drawn beside the picture. */
    Pen pen() {
        return pen;
    }

    void dispose() {
        pen.dispose();
    }
}
