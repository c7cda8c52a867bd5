// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.app.UserError;
import org.passerelle.app.document.DocumentChange.Cause;
import org.passerelle.dsl.TextReplacement;

/**
 * How one client edits a document: a text editor, a form, a picture. All sessions of a document share its text, its
 * model and its history. Methods may be called from any thread, but not by a listener while it is told of a change and
 * not while looking at the model.
 */
public final class EditSession implements AutoCloseable {

    private final Documents documents;
    private final Document document;
    private final String origin;
    private boolean closed;

    EditSession(Documents documents, Document document, String origin) {
        this.documents = documents;
        this.document = document;
        this.origin = origin;
    }

    /** What is edited. */
    public Document document() {
        return document;
    }

    /** What the client is called; changes carry it. */
    public String origin() {
        return origin;
    }

    /**
     * Edits the text.
     *
     * @param offset where, in UTF-16 units
     * @param length how much is taken out
     * @param text what is put in instead
     */
    public void replace(int offset, int length, String text) {
        replace(List.of(new TextReplacement(offset, length, text)));
    }

    /**
     * Edits the text at several places; undo takes all back at once.
     *
     * @param replacements changes that don't overlap, in any order
     * @throws IndexOutOfBoundsException if one lies outside of the text
     */
    public void replace(List<TextReplacement> replacements) {
        document.replace(origin, replacements);
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
        return document.replace(origin, before, replacements, renamed);
    }

    /**
     * Edits the model; the text follows with as few changes as possible. It takes as long as reading the text.
     *
     * @param change changes the topology or migration that it is given; called again if the text was edited meanwhile
     * @return fragments of elements that are addressed otherwise now, with their new fragments
     * @throws org.passerelle.dsl.BrokenTextException if the text was not understood as a whole
     * @throws org.passerelle.dsl.UnprintableModelException if no text can say what the changed model says
     */
    public Map<String, String> edit(Consumer<EObject> change) {
        return document.edit(origin, change);
    }

    /**
     * Edits one element of the model.
     *
     * @param fragment address of the element
     * @param type what it is
     * @param change changes it
     * @return fragments of elements that are addressed otherwise now, with their new fragments
     * @throws UserError if there is no such element any more
     * @throws org.passerelle.dsl.BrokenTextException if the text was not understood as a whole
     * @throws org.passerelle.dsl.UnprintableModelException if no text can say what the changed model says
     */
    public <T extends EObject> Map<String, String> edit(String fragment, Class<T> type, Consumer<T> change) {
        return edit(root -> {
            EObject element = root.eResource().getEObject(fragment);
            if (!type.isInstance(element)) {
                throw new UserError("document.element", fragment);
            }
            change.accept(type.cast(element));
        });
    }

    /**
     * Takes over a change that a text editor made, which keeps the history itself.
     *
     * @param cause what led to it: typing, undo, redo or that the file was read again
     * @param replacements changes that don't overlap, in any order
     */
    public void follow(Cause cause, List<TextReplacement> replacements) {
        document.follow(origin, cause, replacements);
    }

    /** Takes over what a text editor shows, as one change that is as small as possible. */
    public void follow(Cause cause, String text) {
        document.follow(origin, cause, text);
    }

    /**
     * To be called when the text editor read the file again or wrote it by itself.
     *
     * @throws UserError if the file can't be read
     */
    public void settle() {
        document.settle();
    }

    /** Takes the latest change back, whoever made it. Returns whether there was one. */
    public boolean undo() {
        return document.undo(origin);
    }

    /** Makes the change again that was taken back last. Returns whether there was one. */
    public boolean redo() {
        return document.redo(origin);
    }

    /** What is typed next is a change of its own for undo, such as after the cursor was moved. */
    public void endTyping() {
        document.endTyping();
    }

    /**
     * Saves the document. The file is written beside, flushed and moved into place.
     *
     * @throws UserError if others changed the file meanwhile, or it can't be written; nothing is lost then
     */
    public void save() {
        document.save(false);
    }

    /**
     * Saves the document over what others wrote into the file.
     *
     * @throws UserError if the file can't be written
     */
    public void overwrite() {
        document.save(true);
    }

    /**
     * Takes over what the file says now. It is a change like any other, so undo brings unsaved edits back.
     *
     * @throws UserError if the file is gone or can't be read
     */
    public void reload() {
        document.reload(origin);
    }

    /** Takes over edits of an earlier run; they are kept as those of this one from then on, and undo takes them back. */
    public void recover(RecoveredText edits) {
        document.recover(origin, edits);
    }

    /** Ends the session. With the last one the document is closed, and edits that were not saved are given up. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            documents.leave(document);
        }
    }
}
