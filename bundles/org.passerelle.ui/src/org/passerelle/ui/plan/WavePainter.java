// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.passerelle.ui.UiMessages;

/** Paints the time axis; only what is in sight. */
final class WavePainter {

    private static final int PAD = 8;
    private static final int NARROWEST = 6;

    private final WaveAxis axis;
    private final WaveMeasures measures;
    private final Tints tints;
    private final GC gc;
    private final Rectangle area;
    private final Point scroll;

    WavePainter(WaveAxis axis, WaveMeasures measures, Tints tints, GC gc, Rectangle area, Point scroll) {
        this.axis = axis;
        this.measures = measures;
        this.tints = tints;
        this.gc = gc;
        this.area = area;
        this.scroll = scroll;
    }

    void paint(int chosen, boolean focus) {
        gc.setAntialias(SWT.ON);
        gc.setClipping(measures.names(), 0, Math.max(0, area.width - measures.names()), area.height);
        measures.scale().ifPresent(this::grid);
        gc.setClipping(0, measures.header(), area.width, Math.max(0, area.height - measures.header()));
        int first = Math.max(0, measures.bar(scroll.y + measures.header()));
        for (int i = first; i < axis.bars().size() && measures.top(i) - scroll.y < area.height; i++) {
            row(i, i == chosen, focus);
        }
        gc.setClipping((Rectangle) null);
    }

    private void grid(WaveScale scale) {
        int line = measures.line() + 4;
        int header = measures.header();
        for (WaveAxis.Window window : axis.windows()) {
            int x = measures.x(window.day()) - scroll.x;
            int width = Math.max(2, measures.x(window.day().plusDays(1)) - scroll.x - x);
            gc.setBackground(tints.error(0.16));
            gc.fillRectangle(x, 2 * line, width, area.height);
            gc.setForeground(tints.error());
            int extent = gc.textExtent(window.label()).x;
            int end = measures.names() + scale.width() - scroll.x;
            gc.drawText(window.label(), Math.min(x, Math.max(measures.names(), end - extent - PAD)), 2 * line, SWT.DRAW_TRANSPARENT);
        }
        for (WaveScale.Mark day : scale.days()) {
            int x = measures.names() + day.x() - scroll.x;
            gc.setForeground(tints.line());
            gc.drawLine(x, line + (day.strong() ? 0 : measures.line()), x, area.height);
            gc.setForeground(day.strong() ? tints.letters() : tints.weak());
            gc.drawText(day.text(), x + 3, line, SWT.DRAW_TRANSPARENT);
        }
        List<WaveScale.Mark> months = scale.months();
        for (int i = 0; i < months.size(); i++) {
            int x = measures.names() + months.get(i).x() - scroll.x;
            int room = i + 1 == months.size() ? Integer.MAX_VALUE : months.get(i + 1).x() - months.get(i).x();
            if (room >= gc.textExtent(months.get(i).text()).x + PAD) {
                gc.setForeground(tints.letters());
                gc.drawText(months.get(i).text(), x + 3, 0, SWT.DRAW_TRANSPARENT);
            }
        }
        gc.setForeground(tints.line());
        gc.drawLine(0, header - 2, area.width, header - 2);
    }

    private void row(int index, boolean chosen, boolean focus) {
        WaveAxis.Bar bar = axis.bars().get(index);
        int y = measures.top(index) - scroll.y;
        int height = measures.rowHeight();
        if (chosen) {
            gc.setBackground(tints.accent(0.14));
            gc.fillRectangle(0, y, area.width, height);
            if (focus) {
                gc.drawFocus(1, y, area.width - 2, height);
            }
        }
        String users = UiMessages.text("plan.wave.users", bar.users());
        if (bar.from() != null) {
            bar(bar, users, y, height, chosen);
        } else {
            gc.setForeground(tints.weak());
            gc.drawText(users, measures.names(), y + (height - measures.line()) / 2, SWT.DRAW_TRANSPARENT);
        }
        gc.setClipping(0, measures.header(), measures.names() - 2, Math.max(0, area.height - measures.header()));
        gc.setForeground(tints.letters());
        gc.drawText(bar.name(), PAD, y + (height - measures.line()) / 2, SWT.DRAW_TRANSPARENT);
        gc.setClipping(0, measures.header(), area.width, Math.max(0, area.height - measures.header()));
    }

    private void bar(WaveAxis.Bar bar, String users, int y, int height, boolean chosen) {
        gc.setClipping(measures.names(), measures.header(), Math.max(0, area.width - measures.names()),
                Math.max(0, area.height - measures.header()));
        int x = measures.x(bar.from()) - scroll.x;
        int width = Math.max(NARROWEST, measures.x(bar.to()) - scroll.x - x - 2);
        gc.setBackground(tints.accent(bar.pilot() ? 0.2 : 0.35));
        gc.fillRoundRectangle(x, y + 3, width, height - 6, NARROWEST, NARROWEST);
        gc.setForeground(tints.accent(chosen ? 1 : 0.6));
        gc.setLineStyle(bar.dated() ? SWT.LINE_SOLID : SWT.LINE_DASH);
        gc.setLineWidth(chosen ? 2 : 1);
        gc.drawRoundRectangle(x, y + 3, width, height - 6, NARROWEST, NARROWEST);
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setBackground(tints.accent());
        gc.fillRectangle(x, y + 3, 4, height - 5);
        gc.setForeground(tints.letters());
        int extent = gc.textExtent(users).x;
        int text = extent + 2 * PAD <= width ? x + PAD : x + width + PAD;
        gc.drawText(users, text, y + (height - measures.line()) / 2, SWT.DRAW_TRANSPARENT);
    }
}
