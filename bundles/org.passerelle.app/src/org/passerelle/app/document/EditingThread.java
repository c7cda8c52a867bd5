// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import java.util.function.Supplier;

/**
 * Where texts are changed and listeners told of it. Where a text is shown on a screen that is one thread, so that what is
 * shown and what the document says never differ.
 */
public interface EditingThread {

    /** The thread of whoever makes the change. */
    EditingThread CALLER = new EditingThread() {
        @Override
        public <T> T call(Supplier<T> action) {
            return action.get();
        }
    };

    /**
     * Runs an action and waits for it. Called from that very thread it runs it at once.
     *
     * @param action holds no thread up for long
     * @return what the action returns; what it throws is thrown to the caller
     */
    <T> T call(Supplier<T> action);
}
