// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.swt.graphics.GC;

/** Where everything lies on the time axis, in pixels from its top left corner. */
final class WaveMeasures {

    private static final int PAD = 8;
    private static final int WIDEST_NAME = 220;
    private static final int WINDOW = 3;

    private final WaveAxis axis;
    private final int line;
    private final int names;
    private final WaveScale scale;

    WaveMeasures(WaveAxis axis, GC gc, int width, double zoom) {
        this.axis = axis;
        this.line = gc.getFontMetrics().getHeight();
        int widest = 0;
        for (WaveAxis.Bar bar : axis.bars()) {
            widest = Math.max(widest, gc.textExtent(bar.name()).x);
        }
        this.names = Math.min(WIDEST_NAME, widest) + 2 * PAD;
        this.scale = axis.from() == null ? null : new WaveScale(axis.from(), axis.to(), Math.max(50, width - names - PAD), zoom);
    }

    Optional<WaveScale> scale() {
        return Optional.ofNullable(scale);
    }

    /** Width of the column with the names. */
    int names() {
        return names;
    }

    /** Height of the scale above the waves: months, days, and windows where there are any. */
    int header() {
        return scale == null ? PAD : (axis.windows().isEmpty() ? 2 : 3) * (line + 4) + PAD;
    }

    int line() {
        return line;
    }

    int rowHeight() {
        return line + PAD + 4;
    }

    int top(int bar) {
        return header() + bar * rowHeight();
    }

    int width() {
        return names + (scale == null ? 0 : scale.width()) + PAD;
    }

    int height() {
        return top(axis.bars().size()) + PAD;
    }

    int x(LocalDate day) {
        return names + scale.x(day);
    }

    /** The wave at a height, or -1. */
    int bar(int y) {
        int index = Math.floorDiv(y - header(), rowHeight());
        return y < header() || index >= axis.bars().size() ? -1 : index;
    }

    boolean covers(WaveAxis.Window window, int x) {
        return scale != null && x >= x(window.day()) - WINDOW && x <= Math.max(x(window.day().plusDays(1)), x(window.day()) + WINDOW);
    }
}
