// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.passerelle.notation.layout.PlacedNode;

/**
 * The keys in a picture: arrows go to the next shape in a direction, with Ctrl they move the picture, with Shift the shape that is
 * chosen; Page Up and Page Down go through everything in reading order, Enter opens, Esc lets go.
 */
final class PictureKeys {

    private static final double STEP = 1.2;
    private static final int PAN = 40;
    private static final int NUDGE = 10;

    private final PictureCanvas canvas;

    PictureKeys(PictureCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_PAGE_NEXT && (event.stateMask & SWT.CTRL) != 0
                || event.detail == SWT.TRAVERSE_PAGE_PREVIOUS && (event.stateMask & SWT.CTRL) != 0);
    }

    private void key(Event event) {
        switch (event.character) {
            case '+', '=' -> canvas.zoom(STEP);
            case '-' -> canvas.zoom(1 / STEP);
            case '0' -> canvas.fit();
            case '1' -> canvas.original();
            case SWT.CR -> canvas.open();
            case SWT.ESC -> canvas.pick(null);
            default -> code(event);
        }
    }

    private void code(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> arrow(event.stateMask, -1, 0);
            case SWT.ARROW_RIGHT -> arrow(event.stateMask, 1, 0);
            case SWT.ARROW_UP -> arrow(event.stateMask, 0, -1);
            case SWT.ARROW_DOWN -> arrow(event.stateMask, 0, 1);
            case SWT.PAGE_DOWN -> follow(1);
            case SWT.PAGE_UP -> follow(-1);
            case SWT.HOME -> canvas.scene().flatMap(scene -> scene.following(null, 1)).ifPresent(this::pick);
            case SWT.KEYPAD_CR -> canvas.open();
            default -> { }
        }
    }

    private void arrow(int modifiers, int horizontally, int vertically) {
        if ((modifiers & SWT.CTRL) != 0) {
            canvas.pan(-horizontally * PAN, -vertically * PAN);
        } else if ((modifiers & SWT.SHIFT) != 0) {
            canvas.chosenNode().filter(node -> canvas.isMovable() && canvas.scene().orElseThrow().isMovable(node))
                    .ifPresent(node -> canvas.move(node, horizontally * NUDGE, vertically * NUDGE));
        } else {
            Optional<PlacedNode> from = canvas.chosenNode();
            canvas.scene().flatMap(scene -> from.isPresent() ? scene.beside(from.get(), horizontally, vertically)
                    : scene.following(null, 1)).ifPresent(this::pick);
        }
    }

    private void follow(int places) {
        canvas.scene().flatMap(scene -> scene.following(canvas.chosen().orElse(null), places)).ifPresent(this::pick);
    }

    private void pick(PlacedNode node) {
        canvas.pick(node.node().id());
    }
}
