// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.List;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Control;
import org.passerelle.notation.layout.Box;
import org.passerelle.notation.layout.GraphLayout;
import org.passerelle.notation.layout.PlacedEdge.Point;

/** Paints the boxes and lines of a graph; what is out of sight is left out. */
final class GraphPainter {

    private static final int PAD = 8;
    private static final int ROUND = 8;
    private static final int ARROW = 7;
    private static final int BODY = 12;
    private static final int SMALL = 11;
    private static final int[] DASHES = {5, 4};

    private final Control control;
    private final Tints tints;
    private final Font bold;
    private final Font small;

    GraphPainter(Control control) {
        this.control = control;
        this.tints = new Tints(control);
        this.bold = font(BODY, SWT.BOLD);
        this.small = font(SMALL, SWT.NORMAL);
    }

    /** A font whose height is given in pixels of the graph, as its places are. */
    private Font font(int pixels, int style) {
        int points = Math.max(1, Math.round(pixels * 72f / control.getDisplay().getDPI().y));
        return FontDescriptor.createFrom(control.getFont()).setHeight(points).setStyle(style).createFont(control.getDisplay());
    }

    void paint(PlacedGraph placed, GC gc, StepGraph.Node cursor, Box sight) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        List<StepGraph.Edge> edges = placed.graph().edges();
        for (int i = 0; i < edges.size(); i++) {
            line(gc, edges.get(i), placed.places().ways().get(i), placed.graph().focus());
        }
        for (int i = 0; i < edges.size(); i++) {
            label(gc, edges.get(i), placed.places().ways().get(i), sight);
        }
        for (StepGraph.Node node : placed.graph().nodes()) {
            if (placed.box(node).overlaps(sight)) {
                node(gc, node, placed.box(node), node.id().equals(placed.graph().focus()), node.equals(cursor));
            }
        }
    }

    private void line(GC gc, StepGraph.Edge edge, GraphLayout.Way way, String focus) {
        if (way.points().size() < 2) {
            return;
        }
        boolean near = edge.from().equals(focus) || edge.to().equals(focus);
        gc.setForeground(near ? tints.accent() : tints.weak());
        gc.setBackground(near ? tints.accent() : tints.weak());
        gc.setLineWidth(near ? 2 : 1);
        if (edge.hard()) {
            gc.setLineStyle(SWT.LINE_SOLID);
        } else {
            gc.setLineDash(DASHES);
        }
        int[] points = way.points().stream().flatMapToInt(point -> java.util.stream.IntStream.of((int) Math.round(point.x()),
                (int) Math.round(point.y()))).toArray();
        gc.drawPolyline(points);
        gc.setLineStyle(SWT.LINE_SOLID);
        Point end = way.points().get(way.points().size() - 1);
        int ex = (int) Math.round(end.x());
        int ey = (int) Math.round(end.y());
        gc.fillPolygon(new int[] {ex, ey, ex - ARROW, ey - ARROW / 2, ex - ARROW, ey + ARROW / 2});
    }

    private void label(GC gc, StepGraph.Edge edge, GraphLayout.Way way, Box sight) {
        Box box = way.label();
        if (box == null || !box.overlaps(sight)) {
            return;
        }
        TextLayout text = words(edge.reason(), small, (int) box.width());
        int height = Math.min(text.getBounds().height, (int) box.height());
        int top = (int) (box.y() + (box.height() - height) / 2);
        gc.setBackground(tints.paper());
        gc.fillRectangle((int) box.x(), top, text.getBounds().width, height);
        gc.setForeground(tints.letters());
        text.draw(gc, (int) box.x(), top);
        text.dispose();
    }

    private void node(GC gc, StepGraph.Node node, Box box, boolean focus, boolean cursor) {
        int x = (int) Math.round(box.x());
        int y = (int) Math.round(box.y());
        int width = (int) Math.round(box.width());
        int height = (int) Math.round(box.height());
        gc.setBackground(focus ? tints.accent(0.18) : tints.surface());
        gc.fillRoundRectangle(x, y, width, height, ROUND, ROUND);
        gc.setForeground(focus ? tints.accent() : tints.weak());
        gc.setLineWidth(focus || cursor ? 2 : 1);
        gc.drawRoundRectangle(x, y, width, height, ROUND, ROUND);
        if (cursor) {
            gc.drawFocus(x + 3, y + 3, width - 6, height - 6);
        }
        gc.setFont(bold);
        gc.setForeground(tints.letters());
        gc.drawText(shortened(gc, node.title(), width - 2 * PAD), x + PAD, y + PAD, SWT.DRAW_TRANSPARENT);
        gc.setFont(small);
        gc.setForeground(tints.weak());
        gc.drawText(shortened(gc, node.subtitle(), width - 2 * PAD), x + PAD, y + height / 2 + 2, SWT.DRAW_TRANSPARENT);
        gc.setLineWidth(1);
    }

    private static String shortened(GC gc, String words, int width) {
        if (gc.textExtent(words).x <= width) {
            return words;
        }
        int low = 0;
        int high = words.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(words.substring(0, middle) + '…').x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return words.substring(0, low) + '…';
    }

    private TextLayout words(String words, Font font, int width) {
        TextLayout layout = new TextLayout(control.getDisplay());
        layout.setFont(font);
        layout.setText(words);
        layout.setWidth(Math.max(1, width));
        return layout;
    }

    void dispose() {
        bold.dispose();
        small.dispose();
    }
}
