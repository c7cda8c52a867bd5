// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.svg;

import static org.passerelle.notation.svg.SvgText.escaped;
import static org.passerelle.notation.svg.SvgText.number;

import java.util.List;
import org.passerelle.notation.layout.LegendItem;

/** Explains the marks and lines that a picture uses, below it. */
final class SvgLegend {

    private static final double KEY_WIDTH = 34;
    private static final double GAP = 18;

    private final List<LegendItem> items;

    SvgLegend(List<LegendItem> items) {
        this.items = items;
    }

    double height(double width) {
        double x = 0;
        int lines = items.isEmpty() ? 0 : 1;
        for (LegendItem item : items) {
            double wide = width(item);
            if (x > 0 && x + wide > width) {
                x = 0;
                lines++;
            }
            x += wide;
        }
        return lines * SvgWriter.legendLine();
    }

    private static double width(LegendItem item) {
        return KEY_WIDTH + SvgWriter.legendWidth(item.text()) + GAP;
    }

    void write(StringBuilder out, double left, double top, double width) {
        double x = 0;
        double y = top;
        out.append("<g class=\"legend\">");
        for (LegendItem item : items) {
            double wide = width(item);
            if (x > 0 && x + wide > width) {
                x = 0;
                y += SvgWriter.legendLine();
            }
            item(out, item, left + x, y);
            x += wide;
        }
        out.append("</g>\n");
    }

    private static void item(StringBuilder out, LegendItem item, double x, double y) {
        double middle = y + SvgWriter.legendLine() / 2;
        if (item.isLine()) {
            out.append("<path class=\"e ").append(item.line().key()).append("\" d=\"M").append(number(x)).append(' ')
                    .append(number(middle)).append("L").append(number(x + 24)).append(' ').append(number(middle)).append("\"/>");
        } else {
            out.append("<g class=\"n pool ").append(item.isGhost() ? "ghost" : item.mark().key()).append("\"><rect class=\"version-box box\" x=\"").append(number(x))
                    .append("\" y=\"").append(number(y + 1)).append("\" width=\"26\" height=\"15\" rx=\"4\"/>")
                    .append("<text class=\"version\" text-anchor=\"middle\" x=\"").append(number(x + 13)).append("\" y=\"")
                    .append(number(middle + 4)).append("\" font-size=\"10\">").append(escaped(item.mark().letters())).append("</text></g>");
        }
        out.append("<text class=\"subtitle\" x=\"").append(number(x + KEY_WIDTH)).append("\" y=\"").append(number(middle + 4))
                .append("\" font-size=\"").append(number(SvgWriter.legendSize())).append("\">").append(escaped(item.text()))
                .append("</text>");
    }
}
