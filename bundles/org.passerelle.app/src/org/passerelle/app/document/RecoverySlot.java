// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import java.nio.file.Path;
import java.util.concurrent.Executor;

/** Where the unsaved edits of one open document are kept. Only the latest text is written. */
final class RecoverySlot {

    private record Edits(String base, String text) {

        boolean isSaved() {
            return base.isEmpty() ? text.isEmpty() : FileText.digest(text).equals(base);
        }
    }

    private final Recovery recovery;
    private final Path file;
    private final Path place;
    private final Executor soon;
    private Edits waiting;
    private boolean planned;
    private boolean written;

    RecoverySlot(Recovery recovery, Path file, Path place, Executor soon) {
        this.recovery = recovery;
        this.file = file;
        this.place = place;
        this.soon = soon;
    }

    /** Keeps a text soon. */
    void keep(String base, String text) {
        boolean next;
        synchronized (this) {
            waiting = new Edits(base, text);
            next = !planned;
            planned = true;
        }
        if (next) {
            soon.execute(this::writeNow);
        }
    }

    /** Keeps what is waiting to be kept. Returns whether nothing waits any more. */
    synchronized boolean writeNow() {
        planned = false;
        if (waiting != null) {
            if (waiting.isSaved()) {
                drop();
            } else if (recovery.write(place, KeptEdits.write(file, waiting.base(), waiting.text()))) {
                waiting = null;
                written = true;
            }
        }
        return waiting == null;
    }

    /** Forgets what was kept, as it is saved or given up. */
    synchronized void drop() {
        waiting = null;
        if (written) {
            recovery.delete(place);
            written = false;
        }
    }
}
