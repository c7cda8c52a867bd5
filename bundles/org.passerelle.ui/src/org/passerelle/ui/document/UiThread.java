// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.document;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.passerelle.app.document.EditingThread;

/** Texts that editors show are changed on the UI thread alone; whoever waits for it holds no lock of a document. */
final class UiThread implements EditingThread {

    private final Display display;

    UiThread(Display display) {
        this.display = display;
    }

    @Override
    public <T> T call(Supplier<T> action) {
        if (display.isDisposed() || display.getThread() == Thread.currentThread()) {
            return action.get();
        }
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                result.set(action.get());
            } catch (RuntimeException e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
        return result.get();
    }

    /** Runs an action on the UI thread: at once when called there, else when that has time. */
    void soon(Runnable action) {
        if (display.isDisposed() || display.getThread() == Thread.currentThread()) {
            action.run();
        } else {
            display.asyncExec(action);
        }
    }
}
