// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.passerelle.app.document.DocumentChange.Cause;
import org.passerelle.dsl.TextReplacement;

/** The text of a document with its history. One change happens at a time, and all listeners see the same order. */
final class EditedText {

    /**
     * The text at one time.
     *
     * @param text the text
     * @param revision counts the changes before
     */
    record State(String text, long revision) {
    }

    private final Document document;
    private final Listeners listeners = new Listeners();
    private final History history = new History();
    private final ReentrantLock editing = new ReentrantLock();
    private final Consumer<String> changed;
    private final EditingThread thread;
    private volatile State state;
    private boolean telling;

    /**
     * @param thread where the text is changed
     * @param changed told of the new text before the listeners are
     */
    EditedText(Document document, String text, EditingThread thread, Consumer<String> changed) {
        this.document = document;
        this.thread = thread;
        this.changed = changed;
        this.state = new State(text, 0);
    }

    State state() {
        return state;
    }

    Listeners listeners() {
        return listeners;
    }

    History history() {
        return history;
    }

    /** Makes a change, unless it puts back in what it takes out; {@code ready} runs before the listeners are told. */
    void change(String origin, Cause cause, List<TextReplacement> replacements, Map<String, String> renamed, Runnable ready) {
        alone(() -> {
            HistoryEntry entry = HistoryEntry.of(origin, state.text(), replacements, renamed);
            if (!entry.isNothing()) {
                history.add(entry);
                set(entry.forward());
                ready.run();
                tell(new DocumentChange(document, origin, cause, entry.forward(), renamed));
            }
            return null;
        });
    }

    /** Takes over a change that was made where the text is shown, and whose history is kept there. */
    void follow(String origin, Cause cause, List<TextReplacement> replacements, Map<String, String> renamed) {
        alone(() -> {
            HistoryEntry entry = HistoryEntry.of(origin, state.text(), replacements, renamed);
            if (!entry.isNothing()) {
                history.forget();
                set(entry.forward());
                tell(new DocumentChange(document, origin, cause, entry.forward(), renamed));
            }
            return null;
        });
    }

    boolean undo(String origin) {
        return alone(() -> {
            if (!history.canUndo()) {
                return false;
            }
            HistoryEntry entry = history.undo();
            set(entry.backward());
            tell(new DocumentChange(document, origin, Cause.UNDO, entry.backward(), entry.renamedBack()));
            return true;
        });
    }

    boolean redo(String origin) {
        return alone(() -> {
            if (!history.canRedo()) {
                return false;
            }
            HistoryEntry entry = history.redo();
            set(entry.forward());
            tell(new DocumentChange(document, origin, Cause.REDO, entry.forward(), entry.renamed()));
            return true;
        });
    }

    private void set(List<TextReplacement> changes) {
        state = new State(TextReplacement.apply(state.text(), changes), state.revision() + 1);
        changed.accept(state.text());
    }

    private void tell(DocumentChange change) {
        tell(listener -> listener.changed(change));
    }

    /** Tells the listeners something; they can't edit meanwhile. */
    void tell(Consumer<DocumentListener> news) {
        alone(() -> {
            telling = true;
            try {
                listeners.tell(news);
            } finally {
                telling = false;
            }
            return null;
        });
    }

    /** Does something while nobody else changes the text. */
    <T> T alone(Supplier<T> action) {
        refuseListeners();
        return thread.call(() -> {
            editing.lock();
            try {
                return action.get();
            } finally {
                editing.unlock();
            }
        });
    }

    /** A listener that edited would show others the changes in the wrong order. */
    void refuseListeners() {
        if (editing.isHeldByCurrentThread() && telling) {
            throw new IllegalStateException("a document is not edited while it tells of a change");
        }
    }
}
