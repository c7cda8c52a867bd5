// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.document;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.core.runtime.CoreException;
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

    /** What happens on the UI thread with files. */
    @FunctionalInterface
    interface FileAction {
        /** Happens. @throws CoreException if the files don't allow it */
        void run() throws CoreException;
    }

    /** Runs an action on the UI thread and waits for it. @throws CoreException what it throws */
    void run(FileAction action) throws CoreException {
        CoreException failure = call(() -> {
            try {
                action.run();
                return null;
            } catch (CoreException e) {
                return e;
            }
        });
        if (failure != null) {
            throw failure;
        }
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
