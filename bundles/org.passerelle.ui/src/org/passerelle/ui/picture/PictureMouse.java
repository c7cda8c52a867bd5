// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.passerelle.notation.NodeKind;
import org.passerelle.notation.layout.Box;
import org.passerelle.notation.layout.PlacedNode;

/**
 * The mouse in a picture. A click chooses, a double click opens. A drag that starts on a shape moves the shape where that
 * is allowed; one that starts beside the shapes, or anywhere with the middle button or Shift, moves the picture. So does one on a
 * site below its heading, as a site is as large as the picture, and one on a shape that is too small to be hit on purpose.
 */
final class PictureMouse {

    private static final double STEP = 1.2;
    private static final int STILL = 4;
    private static final int GRASPABLE = 8;
    private static final double HEADING = 44;

    private final PictureCanvas canvas;
    private Point pressed;
    private Point last;
    private boolean moving;
    private PlacedNode shape;

    PictureMouse(PictureCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.MouseVerticalWheel, event -> canvas.zoom(event.count > 0 ? STEP : 1 / STEP, event.x, event.y));
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::drag);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseDoubleClick, this::open);
        canvas.addListener(SWT.MouseHover, this::rest);
    }

    private Optional<PlacedNode> at(int x, int y) {
        return canvas.scene().flatMap(scene -> scene.at(canvas.view().pictureX(x), canvas.view().pictureY(y)));
    }

    private void press(Event event) {
        canvas.setFocus();
        if (event.button == 3) {
            at(event.x, event.y).ifPresent(node -> canvas.pick(node.node().id()));
        } else if (event.button < 3) {
            pressed = new Point(event.x, event.y);
            last = pressed;
            moving = false;
            boolean picture = event.button == 2 || (event.stateMask & SWT.SHIFT) != 0;
            shape = picture || !canvas.isMovable() ? null : at(event.x, event.y).flatMap(node -> graspable(node, event)).orElse(null);
        }
    }

    private Optional<PlacedNode> graspable(PlacedNode node, Event event) {
        PlacedNode whole = canvas.scene().orElseThrow().movable(node);
        Rectangle pixels = canvas.pixels(whole.box());
        boolean heading = !whole.node().kind().isContainer() || event.y <= pixels.y + HEADING * canvas.scale();
        return heading && pixels.height >= GRASPABLE && whole.node().kind() != NodeKind.HOST ? Optional.of(whole) : Optional.empty();
    }

    private void drag(Event event) {
        if (pressed == null) {
            return;
        }
        moving |= Math.abs(event.x - pressed.x) + Math.abs(event.y - pressed.y) > STILL;
        if (moving && shape == null) {
            canvas.pan(event.x - last.x, event.y - last.y);
            canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
        } else if (moving) {
            canvas.setToolTipText(null);
            canvas.redraw();
        }
        last = new Point(event.x, event.y);
    }

    private void release(Event event) {
        if (pressed != null && !moving && event.button == 1) {
            canvas.pick(at(event.x, event.y).map(node -> node.node().id()).orElse(null));
        } else if (pressed != null && moving && shape != null) {
            canvas.pick(shape.node().id());
            canvas.move(shape, (last.x - pressed.x) / canvas.scale(), (last.y - pressed.y) / canvas.scale());
        }
        cancel();
    }

    private void open(Event event) {
        if (event.button == 1 && at(event.x, event.y).isPresent()) {
            canvas.open();
        }
    }

    private void rest(Event event) {
        canvas.setToolTipText(pressed != null ? null : at(event.x, event.y).map(canvas::tip).map(words -> words.replace("&", "&&")).orElse(null));
    }

    /** Where the shape that is dragged would stand; null while none is. */
    Box dragged() {
        return shape == null || !moving ? null
                : shape.box().moved((last.x - pressed.x) / canvas.scale(), (last.y - pressed.y) / canvas.scale());
    }

    /** Lets go of whatever is dragged, without moving it. Returns whether anything was. */
    boolean cancel() {
        boolean any = pressed != null;
        pressed = null;
        shape = null;
        moving = false;
        canvas.setCursor(null);
        canvas.redraw();
        return any;
    }
}
