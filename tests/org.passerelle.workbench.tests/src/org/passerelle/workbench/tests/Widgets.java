// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Finds widgets the way a person does, by what they show, and waits for what happens in the background. */
final class Widgets {

    private static final int PATIENCE = Integer.getInteger("passerelle.patience", 120_000);
    private static final int PAUSE = 50;

    private Widgets() {
    }

    /** The controls of a kind within another, in the order they lie in. */
    static <T extends Control> List<T> all(Control root, Class<T> type) {
        List<T> found = new ArrayList<>();
        if (type.isInstance(root)) {
            found.add(type.cast(root));
        }
        if (root instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                found.addAll(all(child, type));
            }
        }
        return found;
    }

    /** The button whose text, without mnemonic, begins with some words. */
    static Button button(Control root, String words) {
        return all(root, Button.class).stream().filter(button -> button.getText().replace("&", "").startsWith(words)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    /** The button of a dialog with an identifier of {@link org.eclipse.jface.dialogs.IDialogConstants}. */
    static Button button(Control dialog, int id) {
        return all(dialog, Button.class).stream().filter(button -> Integer.valueOf(id).equals(button.getData())).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + id));
    }

    /** Presses a button the way the mouse does; of a group of radio buttons the others are let go. */
    static void press(Button button) {
        if ((button.getStyle() & SWT.RADIO) != 0) {
            for (Control sibling : button.getParent().getChildren()) {
                if (sibling instanceof Button other && other != button && (other.getStyle() & SWT.RADIO) != 0) {
                    other.setSelection(false);
                }
            }
        }
        if ((button.getStyle() & (SWT.RADIO | SWT.CHECK)) != 0) {
            button.setSelection(true);
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** The topmost window whose title fits. */
    static Shell shell(Predicate<String> title) {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.isVisible() && title.test(shell.getText())) {
                return shell;
            }
        }
        throw new AssertionError("no such window");
    }

    /** Handles events until something holds; fails when it does not within two minutes. */
    static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE * 1_000_000L;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain: " + what);
            }
            Screens.settle(PAUSE);
        }
    }
}
