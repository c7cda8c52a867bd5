// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.passerelle.ui.UiMessages;

/**
 * Draws waves below a scale of days. A wave is chosen by a click or with the arrow keys; + and - make the scale wider and
 * narrower, 0 fits it.
 */
final class WaveCanvas extends Canvas {

    private static final double STEP = 1.25;
    private static final double WIDEST = 40;
    private static final int PAD = 8;

    private final Tints tints = new Tints(this);
    private final Consumer<WaveAxis.Bar> listener;
    private WaveAxis axis;
    private int chosen = -1;
    private double zoom = 1;
    private WaveMeasures measures;

    /** @param listener told of the wave that somebody chooses */
    WaveCanvas(Composite parent, Consumer<WaveAxis.Bar> listener) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL);
        this.listener = listener;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> measure());
        addListener(SWT.MouseDown, event -> {
            setFocus();
            choose(measures == null ? -1 : measures.bar(event.y + getVerticalBar().getSelection()), true);
        });
        addListener(SWT.MouseMove, event -> setToolTipText(details(event).orElse(null)));
        addListener(SWT.MouseVerticalWheel, event -> {
            if ((event.stateMask & SWT.MOD1) != 0) {
                zoom(event.count > 0 ? STEP : 1 / STEP);
                event.doit = false;
            }
        });
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = true);
        getHorizontalBar().addListener(SWT.Selection, event -> redraw());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = chosen < 0 ? UiMessages.text("plan.tab.waves") : axis.bars().get(chosen).details();
            }
        });
    }

    /** Shows other waves, or null for none. */
    void show(WaveAxis other) {
        axis = other;
        chosen = -1;
        measure();
    }

    /** Marks the wave of that name, or none. The listener does not hear of it. */
    void choose(String name) {
        int found = -1;
        for (int i = 0; axis != null && i < axis.bars().size(); i++) {
            found = axis.bars().get(i).name().equals(name) ? i : found;
        }
        choose(found, false);
    }

    private void choose(int index, boolean told) {
        if (index == chosen && !told) {
            return;
        }
        chosen = index;
        if (index >= 0) {
            reveal();
            if (told) {
                listener.accept(axis.bars().get(index));
            }
            getAccessible().setFocus(org.eclipse.swt.accessibility.ACC.CHILDID_SELF);
        }
        redraw();
    }

    private void reveal() {
        if (measures == null) {
            return;
        }
        ScrollBar bar = getVerticalBar();
        int top = measures.top(chosen) - measures.header();
        int room = getClientArea().height - measures.header();
        if (top < bar.getSelection() || top + measures.rowHeight() > bar.getSelection() + room) {
            bar.setSelection(Math.max(0, top - room / 2));
        }
    }

    private void key(Event event) {
        if (axis == null) {
            return;
        }
        int last = axis.bars().size() - 1;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> choose(Math.min(last, chosen + 1), true);
            case SWT.ARROW_UP -> choose(Math.max(Math.min(0, last), chosen - 1), true);
            case SWT.HOME -> choose(Math.min(0, last), true);
            case SWT.END -> choose(last, true);
            default -> zoom(switch (event.character) {
                case '+' -> STEP;
                case '-' -> 1 / STEP;
                case '0' -> 1 / zoom;
                default -> 1;
            });
        }
    }

    private void zoom(double factor) {
        zoom = Math.max(1, Math.min(WIDEST, zoom * factor));
        measure();
    }

    private void measure() {
        Rectangle area = getClientArea();
        if (axis == null || area.width == 0) {
            measures = null;
        } else {
            GC gc = new GC(this);
            measures = new WaveMeasures(axis, gc, area.width, zoom);
            gc.dispose();
            scroll(getHorizontalBar(), measures.width(), area.width);
            scroll(getVerticalBar(), measures.height(), area.height);
        }
        redraw();
    }

    private static void scroll(ScrollBar bar, int all, int seen) {
        bar.setVisible(all > seen);
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, all - seen)), 0, Math.max(all, 1), Math.max(1, Math.min(all, seen)),
                PAD * 2, Math.max(1, seen));
    }

    private Optional<String> details(Event event) {
        if (measures == null) {
            return Optional.empty();
        }
        int x = event.x + getHorizontalBar().getSelection();
        return axis.windows().stream().filter(window -> measures.covers(window, x)).map(WaveAxis.Window::details).findFirst().or(() -> {
            int bar = measures.bar(event.y + getVerticalBar().getSelection());
            return bar < 0 ? Optional.empty() : Optional.of(axis.bars().get(bar).details());
        });
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(tints.paper());
        gc.fillRectangle(area);
        if (measures == null || axis.bars().isEmpty()) {
            gc.setForeground(tints.weak());
            gc.drawText(UiMessages.text(axis == null ? "plan.none" : "plan.wave.none"), PAD, PAD, SWT.DRAW_TRANSPARENT);
            return;
        }
        new WavePainter(axis, measures, tints, gc, area, new Point(getHorizontalBar().getSelection(), getVerticalBar().getSelection()))
                .paint(chosen, isFocusControl());
    }
}
