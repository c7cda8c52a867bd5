// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells all listeners, even if one of them fails. */
final class Listeners {

    private final List<DocumentListener> listeners = new CopyOnWriteArrayList<>();

    void add(DocumentListener listener) {
        listeners.add(listener);
    }

    void remove(DocumentListener listener) {
        listeners.remove(listener);
    }

    void tell(Consumer<DocumentListener> news) {
        RuntimeException failure = null;
        for (DocumentListener listener : listeners) {
            try {
                news.accept(listener);
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
