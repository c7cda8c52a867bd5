// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.util.List;
import java.util.Locale;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.passerelle.notation.LineStyle;
import org.passerelle.notation.Styles;
import org.passerelle.notation.layout.Box;
import org.passerelle.notation.layout.LegendItem;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.notation.layout.TextMetrics;

/** Explains the marks and lines of a picture in a box in the lower left corner. */
final class PictureLegend {

    private static final double SIZE = 11;
    private static final double LINE = 18;
    private static final double KEY = 34;
    private static final double PAD = 8;
    private static final double MARK_WIDTH = 26;
    private static final double MARK_HEIGHT = 14;

    private final List<LegendItem> items;
    private final double width;

    PictureLegend(PlacedDiagram diagram) {
        items = LegendItem.of(diagram, Locale.getDefault());
        width = items.stream().mapToDouble(item -> TextMetrics.width(item.text(), SIZE)).max().orElse(0) + KEY + 2 * PAD;
    }

    /** Height of everything. */
    double height() {
        return items.size() * LINE + 2 * PAD;
    }

    double width() {
        return width;
    }

    /** @param area where to draw; nothing is drawn when it is too small */
    void paint(GC gc, PicturePainter painter, Rectangle area) {
        if (!items.isEmpty() && width + 2 * PAD < area.width && height() + 2 * PAD < area.height) {
            paint(gc, painter, area.x + PAD, area.y + area.height - height() - PAD);
        }
    }

    /** Draws it with its left upper corner at a place. */
    void paint(GC gc, PicturePainter painter, double x, double y) {
        Pen pen = painter.pen();
        PictureColours colours = painter.colours();
        pen.on(gc, 1);
        pen.box(new Box(x, y, width, height()), 8, colours.paper(), colours.ink(Styles.SUBTITLE, 1), 1, List.of());
        double top = y + PAD;
        for (LegendItem item : items) {
            if (item.isLine()) {
                LineStyle style = Styles.of(item.line());
                pen.line(colours.ink(style.colour(), 1), style.width(), style.dashes());
                gc.drawLine((int) (x + PAD), (int) (top + LINE / 2), (int) (x + PAD + MARK_WIDTH), (int) (top + LINE / 2));
            } else {
                Box mark = new Box(x + PAD, top + (LINE - MARK_HEIGHT) / 2, MARK_WIDTH, MARK_HEIGHT);
                if (item.isGhost()) {
                    pen.box(mark, 8, colours.paper(), colours.ink(Styles.SUBTITLE, Styles.GHOST_OPACITY), 1, Styles.GHOST_DASHES);
                } else {
                    pen.box(mark, 8, colours.plain(Styles.mark(item.mark()), 1), colours.plain(Styles.mark(item.mark()), 1), 1, List.of());
                    pen.text(item.mark().letters(), mark, SIZE - 1, true, true, colours.plain(Styles.LETTERS, 1));
                }
            }
            pen.text(item.text(), new Box(x + PAD + KEY, top, width, LINE), SIZE, false, false, colours.ink(Styles.TITLE, 1));
            top += LINE;
        }
    }
}
