// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.probe;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Presses keys of the keyboard, as fast as a quick typist does. Not to be used on the UI thread, except to place the caret. */
final class Typist {

    private static final int BETWEEN_KEYS = 80;
    private static final int[] MODIFIERS = {SWT.CTRL, SWT.SHIFT, SWT.ALT};

    private final Display display;

    Typist(Display display) {
        this.display = display;
    }

    /** Puts the caret at the end of the line in the middle of a text. */
    void place(StyledText text) {
        int line = text.getLineCount() / 2;
        text.setFocus();
        text.setCaretOffset(text.getOffsetAtLine(line) + text.getLine(line).length());
        text.showSelection();
    }

    void type(String words) {
        for (char letter : words.toCharArray()) {
            press(0, letter == '\n' ? SWT.CR : letter);
        }
    }

    void press(int modifiers, char key) {
        for (int modifier : MODIFIERS) {
            if ((modifiers & modifier) != 0) {
                post(SWT.KeyDown, modifier, '\0');
            }
        }
        post(SWT.KeyDown, 0, key);
        post(SWT.KeyUp, 0, key);
        for (int modifier : MODIFIERS) {
            if ((modifiers & modifier) != 0) {
                post(SWT.KeyUp, modifier, '\0');
            }
        }
        sleep();
    }

    private void post(int type, int keyCode, char character) {
        Event event = new Event();
        event.type = type;
        event.keyCode = keyCode;
        event.character = character;
        if (!display.post(event)) {
            throw new IllegalStateException("a key could not be pressed: " + (int) character + "/" + keyCode);
        }
    }

    private static void sleep() {
        for (int i = 0; i < BETWEEN_KEYS / 10; i++) {
            Quiet.pause();
        }
    }
}
