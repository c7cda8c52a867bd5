// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was done to a text and can be taken back, whoever did it. Typing letter by letter counts as one change. */
final class History {

    private static final int LONGEST = 1000;

    private final Deque<HistoryEntry> done = new ArrayDeque<>();
    private final Deque<HistoryEntry> undone = new ArrayDeque<>();
    private boolean closed = true;

    synchronized void add(HistoryEntry entry) {
        HistoryEntry joined = closed || done.isEmpty() ? null : done.peek().joined(entry);
        if (joined != null) {
            done.pop();
        }
        done.push(joined == null ? entry : joined);
        undone.clear();
        closed = false;
        if (done.size() > LONGEST) {
            done.removeLast();
        }
    }

    /** What is done next is a change of its own. */
    synchronized void close() {
        closed = true;
    }

    /** Begins anew, as what was done so far can't be taken back here any more. */
    synchronized void forget() {
        close();
        done.clear();
        undone.clear();
    }

    synchronized boolean canUndo() {
        return !done.isEmpty();
    }

    synchronized boolean canRedo() {
        return !undone.isEmpty();
    }

    synchronized HistoryEntry undo() {
        close();
        HistoryEntry entry = done.pop();
        undone.push(entry);
        return entry;
    }

    synchronized HistoryEntry redo() {
        close();
        HistoryEntry entry = undone.pop();
        done.push(entry);
        return entry;
    }
}
