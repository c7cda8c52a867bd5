// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.passerelle.notation.Palette;
import org.passerelle.notation.layout.Box;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.notation.layout.PlacedNode;
import org.passerelle.notation.layout.Positions;

/**
 * A picture that can be moved with the mouse (drag), made larger and smaller (wheel, + and -), fitted (0), and in which a
 * node can be chosen by a click or with the arrow keys. Follows the colours of what it lies in, light or dark.
 */
public final class PictureCanvas extends Canvas {

    private static final int DARK = 128;

    /** A shape that a person moved, where it will be, and the pixel where they let it go. */
    private record Moved(String id, Positions.Place place, Point pixel) { }

    private final PicturePainter painter;
    private final Viewport view = new Viewport();
    private final PictureSearch search = new PictureSearch();
    private final PictureMouse mouse;
    private final List<Consumer<Optional<String>>> choices = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> openings = new CopyOnWriteArrayList<>();
    private final List<Runnable> zooms = new CopyOnWriteArrayList<>();
    private Function<PlacedNode, String> tips = node -> node.node().tooltip();
    private BiConsumer<String, Positions.Place> mover;
    private PictureScene scene;
    private PictureLegend legend;
    private String chosen;
    private boolean fitted = true;
    private Moved moved;
    private Set<String> marked = Set.of();
    private Set<String> refused = Set.of();

    /** @param parent what the canvas lies in */
    public PictureCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        painter = new PicturePainter(getDisplay());
        mouse = new PictureMouse(this);
        new PictureKeys(this);
        new PictureAccess(this);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> painter.dispose());
    }

    /**
     * Shows a picture in place of the one before. What was chosen stays chosen where the new picture has it.
     *
     * @param other the picture, or null for none
     */
    public void show(PlacedDiagram other) {
        showScene(other == null ? null : new PictureScene(other));
    }

    /** The same for a picture that was made ready in the background. @param other the picture, or null for none */
    public void showScene(PictureScene other) {
        boolean first = scene == null;
        scene = other;
        mouse.cancel();
        if (scene != null && moved != null) {
            scene.node(moved.id()).filter(node -> scene.place(node, 0, 0).equals(moved.place())).ifPresent(node -> {
                view.put(node.box(), moved.pixel().x, moved.pixel().y);
                moved = null;
            });
        }
        search.on(scene);
        legend = scene != null && legend != null ? new PictureLegend(scene.diagram()) : legend;
        if (first || fitted) {
            fit();
        }
        redraw();
    }

    /** The picture shown; empty for none. */
    public Optional<PlacedDiagram> diagram() {
        return scene().map(PictureScene::diagram);
    }

    Optional<PictureScene> scene() {
        return Optional.ofNullable(scene);
    }

    /** Shows the whole picture. */
    public void fit() {
        if (scene != null) {
            Rectangle area = getClientArea();
            view.fit(scene.diagram().width(), scene.diagram().height(), area.width, area.height);
            fitted = true;
            seenAnew();
        }
    }

    /** Shows the picture in the size it was laid out for. */
    public void original() {
        zoom(1 / view.scale());
    }

    /** Makes the picture larger by a factor above 1, or smaller; what is chosen and seen stays, else the middle. */
    public void zoom(double factor) {
        Rectangle area = getClientArea();
        Rectangle pixels = chosen == null || scene == null ? null : scene.node(chosen).map(node -> pixels(node.box())).orElse(null);
        boolean seen = pixels != null && area.intersects(pixels);
        zoom(factor, seen ? pixels.x + pixels.width / 2.0 : area.width / 2.0, seen ? pixels.y + pixels.height / 2.0 : area.height / 2.0);
    }

    void zoom(double factor, double x, double y) {
        view.zoom(factor, x, y);
        fitted = false;
        seenAnew();
    }

    void pan(double dx, double dy) {
        view.pan(dx, dy);
        fitted = false;
        redraw();
    }

    private void seenAnew() {
        redraw();
        zooms.forEach(Runnable::run);
    }

    /** How many pixels a unit of the picture takes up. */
    public double scale() {
        return view.scale();
    }

    /** The pixels of this canvas that a part of the picture takes up, possibly out of sight. */
    public Rectangle pixels(Box box) {
        return new Rectangle((int) Math.round(box.x() * view.scale() + view.x()), (int) Math.round(box.y() * view.scale() + view.y()),
                (int) Math.round(box.width() * view.scale()), (int) Math.round(box.height() * view.scale()));
    }

    Viewport view() {
        return view;
    }

    /**
     * Chooses a node and brings it into sight; the listeners do not hear of it.
     *
     * @param id its name path, or null for none
     */
    public void choose(String id) {
        chosen = id;
        if (scene != null) {
            scene.node(id).ifPresent(this::reveal);
        }
        if (isFocusControl()) {
            getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
            getAccessible().setFocus(ACC.CHILDID_SELF);
        }
        redraw();
    }

    /** Chooses a node as a person does, so that the listeners hear of it. @param id its name path, or null for none */
    public void pick(String id) {
        choose(id);
        choices.forEach(listener -> listener.accept(chosen()));
    }

    void reveal(PlacedNode node) {
        Rectangle area = getClientArea();
        double before = view.x() + view.y();
        view.reveal(node.box(), area.width, area.height);
        fitted &= before == view.x() + view.y();
    }

    /** Name path of the node that is chosen; empty for none. */
    public Optional<String> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** The node that is chosen; empty when there is none or the picture does not have it. */
    Optional<PlacedNode> chosenNode() {
        return scene().flatMap(picture -> picture.node(chosen));
    }

    /** Tells somebody whenever a person chooses a node, or none. */
    public void onChoice(Consumer<Optional<String>> listener) {
        choices.add(listener);
    }

    /** Tells somebody whenever a person wants to see where a node is declared: double click, or Enter. */
    public void onOpen(Consumer<String> listener) {
        openings.add(listener);
    }

    void open() {
        chosen().ifPresent(id -> openings.forEach(listener -> listener.accept(id)));
    }

    /** Tells somebody whenever the picture is shown larger or smaller. */
    public void onZoom(Runnable listener) {
        zooms.add(listener);
    }

    /** Lets a person put shapes somewhere; without it, dragging a shape moves the picture. @param what told where to */
    public void allowMoves(BiConsumer<String, Positions.Place> what) {
        mover = what;
    }

    boolean isMovable() {
        return mover != null;
    }

    /** Moves a shape by units of the picture, and keeps it at its pixel when the picture comes back. */
    void move(PlacedNode node, double dx, double dy) {
        Rectangle pixels = pixels(node.box().moved(dx, dy));
        moved = new Moved(node.node().id(), scene.place(node, dx, dy), new Point(pixels.x, pixels.y));
        fitted = false;
        mover.accept(moved.id(), moved.place());
    }

    /** What to say of a node that the mouse rests on. */
    public void tips(Function<PlacedNode, String> words) {
        tips = words;
    }

    String tip(PlacedNode node) {
        return tips.apply(node);
    }

    /** Explains marks and lines in a corner of the canvas, or no more. */
    public void explain(boolean on) {
        legend = on ? new PictureLegend(scene == null ? new PlacedDiagram("", 0, 0, List.of(), List.of(), java.util.Map.of()) : scene.diagram())
                : null;
        redraw();
    }

    /**
     * Marks the nodes whose texts hold some words and brings the first of them into sight.
     *
     * @param words what to look for, whatever the case; blank for nothing
     * @return how many were found
     */
    public int find(String words) {
        marked = Set.of();
        search.look(scene, words);
        search.current().ifPresent(this::reveal);
        redraw();
        return search.count();
    }

    /** Marks nodes of which something is refused, in place of those marked so before. @param ids name paths */
    public void refuse(Set<String> ids) {
        refused = Set.copyOf(ids);
        redraw();
    }

    /** Marks nodes, such as those that a step has changed, in place of those marked or found before. @param ids name paths */
    public void mark(Set<String> ids) {
        search.look(scene, "");
        marked = Set.copyOf(ids);
        redraw();
    }

    /** Chooses the next node that was found, or the one before for a negative number. */
    public void findNext(int places) {
        search.go(places);
        search.current().ifPresent(node -> pick(node.node().id()));
    }

    /** Which of the found nodes is the current one, from 1, and how many there are: {@code 0, 0} for none. */
    public int[] found() {
        return new int[] {search.number(), search.count()};
    }

    /** Whether a search found a node. */
    boolean isFound(String id) {
        return search.ids().contains(id);
    }

    /** Whether the colours around the canvas are dark. */
    boolean isDark() {
        RGB around = getParent().getBackground().getRGB();
        return (around.red * 299 + around.green * 587 + around.blue * 114) / 1000 < DARK;
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        painter.use(isDark() ? Palette.DARK : Palette.LIGHT);
        if (scene == null) {
            gc.setBackground(painter.colours().paper());
            gc.fillRectangle(area);
            return;
        }
        painter.paint(scene, gc, view, area, new Marks(chosen, marked.isEmpty() ? search.ids() : marked, refused, mouse.dragged(), isFocusControl()));
        if (legend != null) {
            legend.paint(gc, painter, area);
        }
    }

    private void resized() {
        if (fitted) {
            fit();
        }
    }
}
