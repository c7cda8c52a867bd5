// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Point;
import org.passerelle.notation.layout.Box;

/**
 * Draws boxes, lines and texts of a picture on the screen, an image or paper. Keeps fonts and the sizes of texts, as
 * both take long to make.
 */
final class Pen {

    /** Lines never get thinner than this, in pixels. */
    private static final double THINNEST = 1;
    private static final int MANY = 20_000;
    private static final int FEWEST = 3;

    private final Device device;
    private final double pointsPerPixel;
    private final Map<String, Font> fonts = new HashMap<>();
    private final Map<String, Point> extents = new HashMap<>();
    private GC gc;
    private double scale;
    private Color lineColour;
    private double lineWidth;
    private List<Integer> lineDashes;

    Pen(Device device) {
        this.device = device;
        // A printer has many dots for each pixel of the picture; the picture is scaled for it, and so are the letters.
        this.pointsPerPixel = 72.0 / device.getDPI().y;
    }

    /** What to draw on from now on, and how many pixels a unit takes up there. */
    void on(GC target, double pixels) {
        gc = target;
        scale = pixels;
        lineColour = null;
        lineDashes = null;
    }

    void box(Box box, int round, Color fill, Color line, double width, List<Integer> dashes) {
        int x = (int) Math.round(box.x());
        int y = (int) Math.round(box.y());
        int w = (int) Math.round(box.width());
        int h = (int) Math.round(box.height());
        gc.setBackground(fill);
        gc.fillRoundRectangle(x, y, w, h, round, round);
        line(line, width, dashes);
        gc.drawRoundRectangle(x, y, w, h, round, round);
    }

    /** A box of few pixels, as quickly as can be. */
    void speck(Box box, Color fill) {
        gc.setBackground(fill);
        gc.fillRectangle((int) Math.round(box.x()), (int) Math.round(box.y()), (int) Math.ceil(box.width()), (int) Math.ceil(box.height()));
    }

    void frame(Box box, double away, Color colour, double width) {
        line(colour, width, List.of());
        gc.drawRoundRectangle((int) Math.round(box.x() - away), (int) Math.round(box.y() - away),
                (int) Math.round(box.width() + 2 * away), (int) Math.round(box.height() + 2 * away), 12, 12);
    }

    /** A box with nothing in it, drawn as lines are. */
    void outline(Box box) {
        gc.drawRoundRectangle((int) Math.round(box.x()), (int) Math.round(box.y()), (int) Math.round(box.width()),
                (int) Math.round(box.height()), 14, 14);
    }

    /** Sets how lines are drawn. Setting it again takes longer than most lines do. */
    void line(Color colour, double width, List<Integer> dashes) {
        if (!colour.equals(lineColour)) {
            gc.setForeground(colour);
            lineColour = colour;
        }
        double wide = Math.max(width, THINNEST / scale);
        if (wide != lineWidth || !dashes.equals(lineDashes)) {
            lineWidth = wide;
            lineDashes = dashes;
            gc.setLineAttributes(new LineAttributes((float) wide, SWT.CAP_FLAT, SWT.JOIN_ROUND,
                    dashes.isEmpty() ? SWT.LINE_SOLID : SWT.LINE_CUSTOM, floats(dashes), 0, 10));
        }
    }

    private static float[] floats(List<Integer> dashes) {
        float[] dash = new float[dashes.size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = dashes.get(i);
        }
        return dash.length == 0 ? null : dash;
    }

    /** A text in the middle of the height of its box, and of its width if that is wanted. */
    void text(String text, Box box, double size, boolean bold, boolean centred, Color colour) {
        Point extent = extent(text, size, bold);
        gc.setForeground(colour);
        lineColour = null;
        double x = centred ? box.x() + (box.width() - extent.x) / 2 : box.x();
        double y = box.y() + (box.height() - extent.y) / 2;
        gc.drawText(text, (int) Math.round(x), (int) Math.round(y), SWT.DRAW_TRANSPARENT);
    }

    /** As much of a text as fits into a box, in its middle, with dots where it was cut; nothing where only a letter or two would fit. */
    void fitting(String text, Box box, double size, Color colour) {
        String shown = text;
        for (int kept = text.length() - 1; kept >= FEWEST && extent(shown, size, false).x > box.width() - 2; kept--) {
            shown = text.substring(0, kept) + '…';
        }
        if (extent(shown, size, false).x <= box.width() - 2) {
            text(shown, box, size, false, true, colour);
        }
    }

    private Point extent(String text, double size, boolean bold) {
        if (extents.size() > MANY) {
            extents.clear();
        }
        gc.setFont(font(size, bold));
        return extents.computeIfAbsent(size + (bold ? "b" : " ") + text, any -> gc.textExtent(text, SWT.DRAW_TRANSPARENT));
    }

    private Font font(double size, boolean bold) {
        return fonts.computeIfAbsent(size + (bold ? "b" : ""), any -> {
            FontData data = device.getSystemFont().getFontData()[0];
            data.setHeight((int) Math.max(1, Math.round(size * pointsPerPixel)));
            data.setStyle(bold ? SWT.BOLD : SWT.NORMAL);
            return new Font(device, data);
        });
    }

    void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }
}
