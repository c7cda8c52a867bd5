// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.notation.layout.PlacedNode;

/**
 * A picture that can be moved with the mouse (drag), made larger and smaller (wheel, + and -), fitted (0), and in which a
 * node can be chosen by a click. The arrow keys move it, too.
 */
public final class PictureCanvas extends Canvas {

    private static final double STEP = 1.2;
    private static final int PAN = 40;
    private static final int STILL = 4;

    private final PicturePainter painter;
    private final Viewport view = new Viewport();
    private final List<Consumer<Optional<String>>> listeners = new CopyOnWriteArrayList<>();
    private PlacedDiagram diagram;
    private String chosen;
    private Set<String> found = Set.of();
    private boolean fitted = true;
    private Event grabbed;
    private double moved;

    /** @param parent what the canvas lies in */
    public PictureCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        painter = new PicturePainter(getDisplay());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.MouseVerticalWheel, event -> zoom(event.count > 0 ? STEP : 1 / STEP, event.x, event.y));
        addListener(SWT.MouseDown, this::grab);
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseHover, event -> setToolTipText(nodeAt(event.x, event.y).map(node -> node.node().tooltip()).orElse(null)));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Dispose, event -> painter.dispose());
    }

    /**
     * Shows a picture in place of the one before. What was chosen stays chosen where the new picture has it.
     *
     * @param other the picture, or null for none
     */
    public void show(PlacedDiagram other) {
        boolean first = diagram == null;
        diagram = other;
        if (first || fitted) {
            fit();
        }
        redraw();
    }

    /** The picture shown; empty for none. */
    public Optional<PlacedDiagram> diagram() {
        return Optional.ofNullable(diagram);
    }

    /** Shows the whole picture. */
    public void fit() {
        if (diagram != null) {
            Rectangle area = getClientArea();
            view.fit(diagram.width(), diagram.height(), area.width, area.height);
            fitted = true;
            redraw();
        }
    }

    /** Shows the picture in the size it was laid out for. */
    public void original() {
        Rectangle area = getClientArea();
        zoom(1 / view.scale(), area.width / 2.0, area.height / 2.0);
    }

    /** Makes the picture larger by a factor above 1, or smaller; the middle stays. */
    public void zoom(double factor) {
        Rectangle area = getClientArea();
        zoom(factor, area.width / 2.0, area.height / 2.0);
    }

    /** How many pixels a unit of the picture takes up. */
    public double scale() {
        return view.scale();
    }

    /**
     * Chooses a node and brings it into sight; the listeners do not hear of it.
     *
     * @param id its name path, or null for none
     */
    public void choose(String id) {
        chosen = id;
        node(id).ifPresent(node -> {
            Rectangle area = getClientArea();
            view.reveal(node.box(), area.width, area.height);
        });
        redraw();
    }

    /** Name path of the node that is chosen; empty for none. */
    public Optional<String> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** Tells somebody whenever a person chooses a node, or none. */
    public void onChoice(Consumer<Optional<String>> listener) {
        listeners.add(listener);
    }

    /**
     * Marks the nodes whose texts hold some words and brings the first of them into sight.
     *
     * @param words what to look for, whatever the case; blank for nothing
     * @return how many were found
     */
    public int find(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<PlacedNode> matches = diagram == null || wanted.isEmpty() ? List.of() : diagram.allNodes()
                .filter(node -> (node.node().title() + ' ' + node.node().tooltip() + ' ' + node.node().subtitle() + ' '
                        + String.join(" ", node.node().chips())).toLowerCase(Locale.ROOT).contains(wanted)).toList();
        found = matches.stream().map(node -> node.node().id()).collect(Collectors.toUnmodifiableSet());
        if (!matches.isEmpty()) {
            Rectangle area = getClientArea();
            view.reveal(matches.get(0).box(), area.width, area.height);
        }
        redraw();
        return matches.size();
    }

    /** Marks nodes, such as those that a step has changed, in place of those marked or found before. @param ids name paths */
    public void mark(Set<String> ids) {
        found = Set.copyOf(ids);
        redraw();
    }

    /** The whole picture as pixels, in the size it was laid out for. */
    public ImageData pixels() {
        int width = (int) Math.max(1, diagram == null ? 1 : diagram.width());
        int height = (int) Math.max(1, diagram == null ? 1 : diagram.height());
        Image image = new Image(getDisplay(), width, height);
        GC gc = new GC(image);
        painter.paint(diagram, gc, new Viewport(), new Rectangle(0, 0, width, height), null, Set.of());
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        if (diagram == null) {
            gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
            gc.fillRectangle(area);
            return;
        }
        painter.paint(diagram, gc, view, area, chosen, found);
    }

    private void resized() {
        if (fitted) {
            fit();
        }
    }

    private void zoom(double factor, double x, double y) {
        view.zoom(factor, x, y);
        fitted = false;
        redraw();
    }

    private void grab(Event event) {
        setFocus();
        if (event.button == 1) {
            grabbed = event;
            moved = 0;
        }
    }

    private void drag(Event event) {
        if (grabbed != null) {
            moved += Math.abs(event.x - grabbed.x) + Math.abs(event.y - grabbed.y);
            if (moved > STILL) {
                view.pan(event.x - grabbed.x, event.y - grabbed.y);
                fitted = false;
                redraw();
            }
            grabbed = event;
        }
    }

    private void release(Event event) {
        if (grabbed != null && moved <= STILL) {
            chosen = nodeAt(event.x, event.y).map(node -> node.node().id()).orElse(null);
            redraw();
            listeners.forEach(listener -> listener.accept(chosen()));
        }
        grabbed = null;
    }

    private void key(Event event) {
        switch (event.character) {
            case '+' -> zoom(STEP);
            case '-' -> zoom(1 / STEP);
            case '0' -> fit();
            case '1' -> original();
            default -> arrow(event.keyCode);
        }
    }

    private void arrow(int key) {
        switch (key) {
            case SWT.ARROW_LEFT -> pan(PAN, 0);
            case SWT.ARROW_RIGHT -> pan(-PAN, 0);
            case SWT.ARROW_UP -> pan(0, PAN);
            case SWT.ARROW_DOWN -> pan(0, -PAN);
            default -> { }
        }
    }

    private void pan(int dx, int dy) {
        view.pan(dx, dy);
        fitted = false;
        redraw();
    }

    private Optional<PlacedNode> node(String id) {
        return diagram == null || id == null ? Optional.empty()
                : diagram.allNodes().filter(node -> node.node().id().equals(id)).findFirst();
    }

    private Optional<PlacedNode> nodeAt(int x, int y) {
        if (diagram == null) {
            return Optional.empty();
        }
        double px = view.pictureX(x);
        double py = view.pictureY(y);
        return diagram.allNodes().filter(node -> node.box().x() <= px && px <= node.box().x() + node.box().width()
                && node.box().y() <= py && py <= node.box().y() + node.box().height())
                .min(Comparator.comparingDouble(node -> node.box().width() * node.box().height()));
    }
}
