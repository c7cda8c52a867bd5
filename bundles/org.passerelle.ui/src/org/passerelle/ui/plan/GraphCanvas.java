// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.passerelle.notation.layout.Box;

/**
 * Draws a graph. Drag moves it, the wheel, + and - change its size, 0 fits it; the arrow keys go from box to box, and Enter
 * or a click leads to what a box stands for.
 */
final class GraphCanvas extends Canvas {

    private static final double STEP = 1.2;
    private static final double SMALLEST = 0.05;
    private static final double LARGEST = 4;
    /** Letters can still be read at this size. */
    private static final double READABLE = 0.55;
    private static final double PLEASANT = 0.8;
    private static final int STILL = 4;
    private static final int NEAR = 5;

    private final Consumer<String> listener;
    private final GraphPainter painter = new GraphPainter(this);
    private PlacedGraph placed;
    private StepGraph.Node cursor;
    private double scale = 1;
    private double x;
    private double y;
    private Event grabbed;
    private int moved;

    /** @param listener called with the identifier of the step or gate that somebody wants to see */
    GraphCanvas(Composite parent, Consumer<String> listener) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.listener = listener;
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> fit());
        addListener(SWT.MouseVerticalWheel, event -> zoom(event.count > 0 ? STEP : 1 / STEP, event.x, event.y));
        addListener(SWT.MouseDown, event -> {
            setFocus();
            grabbed = event.button == 1 ? event : null;
            moved = 0;
        });
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.Dispose, event -> painter.dispose());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = cursor == null ? "" : cursor.title() + ", " + cursor.subtitle();
            }
        });
    }

    /** Shows another graph, or null for none. */
    void show(PlacedGraph other) {
        placed = other;
        cursor = placed == null ? null : placed.graph().nodes().stream().filter(node -> node.id().equals(placed.graph().focus()))
                .findFirst().orElse(placed.graph().nodes().isEmpty() ? null : placed.graph().nodes().get(0));
        fit();
    }

    /** The graph shown; empty for none. */
    Optional<PlacedGraph> placed() {
        return Optional.ofNullable(placed);
    }

    /** Shows everything if it can be read then, else as much as can be read around the box that the graph is about. */
    private void fit() {
        Rectangle area = getClientArea();
        if (placed != null && area.width > 0 && area.height > 0) {
            scale = Math.min(1, Math.min(area.width / placed.places().width(), area.height / placed.places().height()));
            x = (area.width - placed.places().width() * scale) / 2;
            y = (area.height - placed.places().height() * scale) / 2;
            if (scale < READABLE && cursor != null) {
                scale = PLEASANT;
                Box box = placed.box(cursor);
                x = area.width / 2.0 - (box.x() + box.width() / 2) * scale;
                y = area.height / 2.0 - (box.y() + box.height() / 2) * scale;
            }
        }
        redraw();
    }

    private void whole() {
        StepGraph.Node kept = cursor;
        cursor = null;
        fit();
        cursor = kept;
    }

    private void zoom(double factor, double px, double py) {
        double wanted = Math.max(SMALLEST, Math.min(LARGEST, scale * factor));
        x = px - (px - x) * wanted / scale;
        y = py - (py - y) * wanted / scale;
        scale = wanted;
        redraw();
    }

    private void move(Event event) {
        if (grabbed != null && (event.stateMask & SWT.BUTTON1) != 0) {
            moved += Math.abs(event.x - grabbed.x) + Math.abs(event.y - grabbed.y);
            x += event.x - grabbed.x;
            y += event.y - grabbed.y;
            grabbed = event;
            redraw();
        } else if (placed != null) {
            double gx = (event.x - x) / scale;
            double gy = (event.y - y) / scale;
            String tip = placed.nodeAt(gx, gy).map(node -> node.title() + '\n' + node.subtitle())
                    .or(() -> placed.edgeAt(gx, gy, NEAR / scale).map(StepGraph.Edge::reason)).orElse(null);
            if (!java.util.Objects.equals(tip, getToolTipText())) {
                setToolTipText(tip);
            }
        }
    }

    private void release(Event event) {
        if (grabbed != null && moved <= STILL && placed != null) {
            placed.nodeAt((event.x - x) / scale, (event.y - y) / scale).ifPresent(node -> listener.accept(node.leads()));
        }
        grabbed = null;
    }

    private void key(Event event) {
        Rectangle area = getClientArea();
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> walk(-1, 0);
            case SWT.ARROW_RIGHT -> walk(1, 0);
            case SWT.ARROW_UP -> walk(0, -1);
            case SWT.ARROW_DOWN -> walk(0, 1);
            case SWT.CR, SWT.KEYPAD_CR -> Optional.ofNullable(cursor).ifPresent(node -> listener.accept(node.leads()));
            default -> {
                switch (event.character) {
                    case '+' -> zoom(STEP, area.width / 2.0, area.height / 2.0);
                    case '-' -> zoom(1 / STEP, area.width / 2.0, area.height / 2.0);
                    case '0' -> whole();
                    default -> { }
                }
            }
        }
    }

    private void walk(int dx, int dy) {
        if (placed != null && cursor != null) {
            placed.next(cursor, dx, dy).ifPresent(node -> {
                cursor = node;
                Box box = placed.box(node);
                Rectangle area = getClientArea();
                double left = box.x() * scale + x;
                double top = box.y() * scale + y;
                if (left < 0 || top < 0 || left + box.width() * scale > area.width || top + box.height() * scale > area.height) {
                    x = area.width / 2.0 - (box.x() + box.width() / 2) * scale;
                    y = area.height / 2.0 - (box.y() + box.height() / 2) * scale;
                }
                redraw();
            });
        }
    }

    private void paint(Event event) {
        event.gc.setBackground(getBackground());
        event.gc.fillRectangle(getClientArea());
        if (placed != null) {
            Transform transform = new Transform(getDisplay());
            transform.translate((float) x, (float) y);
            transform.scale((float) scale, (float) scale);
            event.gc.setTransform(transform);
            Rectangle area = getClientArea();
            painter.paint(placed, event.gc, isFocusControl() ? cursor : null,
                    new Box(-x / scale, -y / scale, area.width / scale, area.height / scale));
            event.gc.setTransform(null);
            transform.dispose();
        }
    }
}
