// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import java.nio.file.Path;
import java.util.concurrent.Executor;

/** Where the unsaved edits of one open document are kept. Only the latest text is written. */
final class RecoverySlot {

    private record Edits(OnDisk base, String text) {
    }

    private final Recovery recovery;
    private final Path file;
    private final Path place;
    private final Executor soon;
    // Held while the disk is waited for; whoever types does not need it.
    private final Object writing = new Object();
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
    void keep(OnDisk base, String text) {
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

    /** Keeps what is waiting to be kept. Returns whether it is kept or needs no keeping. */
    boolean writeNow() {
        synchronized (writing) {
            Edits now = take();
            if (now == null) {
                return true;
            }
            if (now.base().says(now.text())) {
                delete();
                return true;
            }
            if (recovery.write(place, KeptEdits.write(file, now.base().digest(), now.text()))) {
                written = true;
                return true;
            }
            putBack(now);
            return false;
        }
    }

    /** Forgets what was kept, as it is saved or given up. */
    void drop() {
        take();
        synchronized (writing) {
            delete();
        }
    }

    private synchronized Edits take() {
        planned = false;
        Edits taken = waiting;
        waiting = null;
        return taken;
    }

    private synchronized void putBack(Edits failed) {
        if (waiting == null) {
            waiting = failed;
        }
    }

    private void delete() {
        if (written) {
            recovery.delete(place);
            written = false;
        }
    }
}
