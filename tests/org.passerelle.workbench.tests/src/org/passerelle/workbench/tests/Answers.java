// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Answers dialogs that wait for a person. One that was not answered as it should be is closed, and the test fails. */
final class Answers implements AfterEachCallback {

    /** What a person does in a dialog. */
    interface Answer {
        void give(Shell shell) throws Exception;
    }

    private static final int PAUSE = 100;
    private static final int PATIENCE = 300;

    private final List<Throwable> failures = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    /** Does something in the dialog of that title as soon as it is open. */
    void whenOpen(String title, Answer answer) {
        expected.add(title);
        look(title, answer, 0);
    }

    /** Whether all dialogs that are to be answered were. */
    boolean given() {
        return expected.isEmpty();
    }

    private void look(String title, Answer answer, int looks) {
        Display.getCurrent().timerExec(PAUSE, () -> {
            for (Shell shell : Display.getCurrent().getShells()) {
                if (shell.isVisible() && title.equals(shell.getText())) {
                    give(title, answer, shell);
                    return;
                }
            }
            if (looks > PATIENCE) {
                closeOthers(title);
            } else if (expected.contains(title)) {
                look(title, answer, looks + 1);
            }
        });
    }

    /** Nobody would ever close a dialog of another title. */
    private void closeOthers(String title) {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.isVisible() && shell.getParent() != null && !shell.getText().isEmpty()) {
                failures.add(new AssertionError("expected a dialog " + title + ", not " + shell.getText()));
                shell.close();
            }
        }
    }

    private void give(String title, Answer answer, Shell shell) {
        try {
            answer.give(shell);
        } catch (Exception | AssertionError failure) {
            failures.add(failure);
            shell.close();
        } finally {
            expected.remove(title);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        List<String> missing = List.copyOf(expected);
        expected.clear();
        for (Throwable failure : failures) {
            throw new AssertionError(failure.getMessage(), failure);
        }
        if (!missing.isEmpty()) {
            throw new AssertionError("no such dialog: " + missing);
        }
    }
}
