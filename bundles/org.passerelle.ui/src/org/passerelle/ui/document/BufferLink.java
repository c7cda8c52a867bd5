// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.document;

import java.util.List;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionEvent;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IDocumentRewriteSessionListener;
import org.eclipse.text.undo.DocumentUndoEvent;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoListener;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.passerelle.app.document.Document;
import org.passerelle.app.document.DocumentChange;
import org.passerelle.app.document.DocumentChange.Cause;
import org.passerelle.app.document.DocumentListener;
import org.passerelle.app.document.EditSession;
import org.passerelle.app.document.FileState;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.ui.UiMessages;

/**
 * Joins a file buffer of the platform with its document: what is typed is seen by the document, what forms and pictures
 * change stands in the text editor. The history is the platform's. Everything here happens on the UI thread.
 */
final class BufferLink {

    private static final int MANY = 25;

    private final ITextFileBuffer buffer;
    private final IFile file;
    private final IDocument shown;
    private final EditSession mirror;
    private final IDocumentUndoManager history;
    private final IDocumentListener typing = new IDocumentListener() {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // only what came of it counts
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            typed(event);
        }
    };
    private final IDocumentUndoListener undoing = this::undone;
    private final IDocumentRewriteSessionListener rewriting = this::rewritten;
    private final DocumentListener editing = new DocumentListener() {
        @Override
        public void changed(DocumentChange change) {
            edited(change);
        }

        @Override
        public void saved(Document document) {
            gone.hide(buffer);
        }

        @Override
        public void changedOutside(Document document, FileState state) {
            if (state == FileState.GONE) {
                gone.show(buffer);
            }
        }
    };
    private final MarginWarning encoding = new MarginWarning(UiMessages.text("document.encoding.warning"));
    private final MarginWarning gone = new MarginWarning(UiMessages.text("document.gone.warning"));
    private Cause collecting;
    private long abandoned = -1;
    private boolean applying;
    private boolean following;

    /** @param mirror a session of its own, closed with the link */
    BufferLink(ITextFileBuffer buffer, EditSession mirror) {
        this.buffer = buffer;
        this.file = file(buffer);
        this.shown = buffer.getDocument();
        this.mirror = mirror;
        DocumentUndoManagerRegistry.connect(shown);
        this.history = DocumentUndoManagerRegistry.getDocumentUndoManager(shown);
        buffer.requestSynchronizationContext();
        showOtherEncoding();
        history.connect(this);
        follow(Cause.TEXT);
        shown.addPrenotifiedDocumentListener(typing);
        history.addDocumentUndoListener(undoing);
        ((IDocumentExtension4) shown).addDocumentRewriteSessionListener(rewriting);
        mirror.document().add(editing);
    }

    ITextFileBuffer buffer() {
        return buffer;
    }

    /** The file in the workspace, which may be gone; null for one outside. */
    IFile file() {
        return file;
    }

    private static IFile file(ITextFileBuffer buffer) {
        IPath location = buffer.getLocation();
        if (location == null || location.segmentCount() < 2) {
            return null;
        }
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(location);
        return file.getProject().isAccessible() ? file : null;
    }

    EditSession mirror() {
        return mirror;
    }

    IDocumentUndoManager history() {
        return history;
    }

    boolean undo() {
        boolean possible = history.undoable();
        try {
            history.undo();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
        return possible;
    }

    boolean redo() {
        boolean possible = history.redoable();
        try {
            history.redo();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
        return possible;
    }

    /** The file was changed by others and is about to be shown anew. */
    void willReload() {
        collecting = Cause.RELOAD;
        history.beginCompoundChange();
    }

    void reloaded() {
        collected();
        mirror.settle();
        collecting = Cause.RELOAD;
        showOtherEncoding();
        collected();
        history.endCompoundChange();
    }

    /** Others wrote the text into the file. */
    void saved() {
        if (mirror.document().isDirty()) {
            mirror.settle();
        }
        if (mirror.document().isUtf8()) {
            encoding.hide(buffer);
        }
    }

    /** A person closed the text without saving; that counts until it is edited again. */
    void abandon() {
        abandoned = mirror.document().revision();
    }

    boolean isAbandoned() {
        return buffer.isDirty() && mirror.document().revision() == abandoned;
    }

    /** Goes back to what the file says; nothing before can be taken back any more. */
    void giveUp() throws CoreException {
        buffer.revert(null);
        history.reset();
    }

    void close() {
        mirror.document().remove(editing);
        ((IDocumentExtension4) shown).removeDocumentRewriteSessionListener(rewriting);
        history.removeDocumentUndoListener(undoing);
        shown.removePrenotifiedDocumentListener(typing);
        history.disconnect(this);
        DocumentUndoManagerRegistry.disconnect(shown);
        mirror.close();
    }

    /** Where the platform read another encoding as UTF-8 and lost bytes, the editor is to show all of them. */
    private void showOtherEncoding() {
        if (!mirror.document().isUtf8() && !buffer.isDirty()) {
            IDocumentExtension4 stamped = (IDocumentExtension4) shown;
            stamped.set(mirror.document().fileText(), stamped.getModificationStamp());
            buffer.setDirty(false);
            encoding.show(buffer);
        }
    }

    private void typed(DocumentEvent event) {
        if (!applying && collecting == null) {
            String text = event.getText() == null ? "" : event.getText();
            following(() -> mirror.follow(Cause.TEXT, List.of(new TextReplacement(event.getOffset(), event.getLength(), text))));
        }
    }

    private void undone(DocumentUndoEvent event) {
        int type = event.getEventType();
        if ((type & DocumentUndoEvent.ABOUT_TO_UNDO) != 0) {
            collecting = Cause.UNDO;
        } else if ((type & DocumentUndoEvent.ABOUT_TO_REDO) != 0) {
            collecting = Cause.REDO;
        } else {
            collected();
        }
    }

    private void rewritten(DocumentRewriteSessionEvent event) {
        if (applying) {
            return;
        }
        if (event.getChangeType() == DocumentRewriteSessionEvent.SESSION_START && collecting == null) {
            collecting = Cause.TEXT;
        } else if (event.getChangeType() == DocumentRewriteSessionEvent.SESSION_STOP && collecting == Cause.TEXT) {
            collected();
        }
    }

    private void collected() {
        Cause cause = collecting;
        collecting = null;
        if (cause != null) {
            follow(cause);
        }
    }

    private void follow(Cause cause) {
        following(() -> mirror.follow(cause, shown.get()));
    }

    private void following(Runnable action) {
        following = true;
        try {
            action.run();
        } finally {
            following = false;
        }
    }

    private void edited(DocumentChange change) {
        if (following) {
            return;
        }
        applying = true;
        history.beginCompoundChange();
        DocumentRewriteSession session = change.replacements().size() < MANY ? null
                : ((IDocumentExtension4) shown).startRewriteSession(DocumentRewriteSessionType.UNRESTRICTED_SMALL);
        try {
            for (TextReplacement one : change.replacements().reversed()) {
                shown.replace(one.offset(), one.length(), one.text());
            }
        } catch (BadLocationException different) {
            throw new IllegalStateException("a document differs from what its editor shows", different);
        } finally {
            if (session != null) {
                ((IDocumentExtension4) shown).stopRewriteSession(session);
            }
            history.endCompoundChange();
            applying = false;
        }
    }
}
