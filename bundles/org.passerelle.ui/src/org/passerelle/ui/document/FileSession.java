// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.document;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.app.document.Document;
import org.passerelle.app.document.EditSession;
import org.passerelle.app.document.RecoveredText;
import org.passerelle.dsl.TextReplacement;

/**
 * How a form, a picture or a command edits a file of the workspace. A change stands at once in the text editors of the
 * file, unsaved, as one step of their history; where none is open, one opens without taking the focus. Methods may be
 * called from any thread, but not by a listener of the document and not while looking at its model. Listeners of the
 * document are told on the UI thread.
 */
public final class FileSession implements AutoCloseable {

    private final EditedFiles files;
    private final IFile file;
    private final BufferLink link;
    private final EditSession session;
    private boolean closed;

    FileSession(EditedFiles files, IFile file, BufferLink link, EditSession session) {
        this.files = files;
        this.file = file;
        this.link = link;
        this.session = session;
    }

    /** The file. */
    public IFile file() {
        return file;
    }

    /** Its text and model, which include what is not saved; its history is the one of the text editor. */
    public Document document() {
        return session.document();
    }

    /** What the client is called; changes carry it. */
    public String origin() {
        return session.origin();
    }

    /**
     * Edits the text at several places as one step.
     *
     * @param replacements changes that don't overlap, in any order
     * @throws IndexOutOfBoundsException if one lies outside of the text
     */
    public void replace(List<TextReplacement> replacements) {
        session.replace(replacements);
        files.show(file, link);
    }

    /**
     * Renames by editing the text as one step.
     *
     * @param before the text that the replacements were worked out for
     * @param replacements changes that don't overlap, in any order
     * @param renamed fragments of elements that are addressed otherwise afterwards, with their new fragments
     * @return false if the text is another one meanwhile; nothing was changed then
     */
    public boolean rename(String before, List<TextReplacement> replacements, Map<String, String> renamed) {
        boolean done = session.rename(before, replacements, renamed);
        files.show(file, link);
        return done;
    }

    /**
     * Edits the model as one step; the text follows with as few changes as possible. It takes as long as reading the text,
     * so that it is best called by a job.
     *
     * @param change changes the topology or migration that it is given; called again if the text was edited meanwhile
     * @return fragments of elements that are addressed otherwise now, with their new fragments
     * @throws org.passerelle.dsl.BrokenTextException if the text was not understood as a whole
     * @throws org.passerelle.dsl.UnprintableModelException if no text can say what the changed model says
     */
    public Map<String, String> edit(Consumer<EObject> change) {
        Map<String, String> renamed = session.edit(change);
        files.show(file, link);
        return renamed;
    }

    /**
     * Edits one element of the model as one step.
     *
     * @param fragment address of the element
     * @param type what it is
     * @param change changes it
     * @return fragments of elements that are addressed otherwise now, with their new fragments
     * @throws org.passerelle.app.UserError if there is no such element any more
     * @throws org.passerelle.dsl.BrokenTextException if the text was not understood as a whole
     * @throws org.passerelle.dsl.UnprintableModelException if no text can say what the changed model says
     */
    public <T extends EObject> Map<String, String> edit(String fragment, Class<T> type, Consumer<T> change) {
        Map<String, String> renamed = session.edit(fragment, type, change);
        files.show(file, link);
        return renamed;
    }

    /** Takes over edits of an earlier run as one step; they are kept as those of this one from then on. */
    void recover(RecoveredText edits) {
        session.recover(edits);
        files.show(file, link);
    }

    /** Whether there is something to undo, whoever did it. */
    public boolean canUndo() {
        return link.history().undoable();
    }

    /** Whether there is something to redo. */
    public boolean canRedo() {
        return link.history().redoable();
    }

    /** Takes the latest change back, whoever made it. Returns whether there was one. */
    public boolean undo() {
        boolean possible = files.thread().call(link::undo);
        files.show(file, link);
        return possible;
    }

    /** Makes the change again that was taken back last. Returns whether there was one. */
    public boolean redo() {
        boolean possible = files.thread().call(link::redo);
        files.show(file, link);
        return possible;
    }

    /** Whether there is something to save. */
    public boolean isDirty() {
        return link.buffer().isDirty();
    }

    /**
     * Saves the file the way the text editor does.
     *
     * @throws CoreException if it can't be written, or others changed it meanwhile; nothing is lost then
     */
    public void save(IProgressMonitor monitor) throws CoreException {
        files.save(link.buffer(), false, monitor);
    }

    /** Ends the session. What was not saved stays in the text editor. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            session.close();
            files.leave(file);
        }
    }
}
