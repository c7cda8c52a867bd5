// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.app.Passerelle;
import org.passerelle.app.UserError;
import org.passerelle.app.document.DocumentChange.Cause;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.dsl.TextEdit;
import org.passerelle.dsl.TextReplacement;

/** One file that is open for editing: its text is the truth, the model follows it. Edited through {@link EditSession}. */
public final class Document {

    private static final int PATIENCE = 3;

    private final Documents documents;
    private final Path file;
    private final URI uri;
    private final RecoverySlot slot;
    private final EditedText text;
    private final ModelOfText model;
    private final Renamings renamings = new Renamings();
    private volatile OnDisk onDisk;
    private volatile Looked looked;

    // A digest of the whole text is not made again for each question.
    private record Looked(long revision, OnDisk onDisk, boolean dirty) {
    }

    Document(Documents documents, Path file, RecoverySlot slot) {
        this.documents = documents;
        this.file = file;
        this.uri = URI.createFileURI(file.toString());
        this.slot = slot;
        FileText read = FileText.read(file);
        this.onDisk = read.onDisk();
        this.text = new EditedText(this, read.text(), documents.thread(), this::keep);
        this.model = new ModelOfText(() -> new ModelOfText.Version(revision(), documents.changes()),
                () -> documents.texts().load(uri, documents.texts(this)));
    }

    private void keep(String edited) {
        documents.otherFilesChanged();
        slot.keep(onDisk, edited);
    }

    /** The file, with its whole path. */
    public Path file() {
        return file;
    }

    /** Address of the file, as models use it. */
    public URI uri() {
        return uri;
    }

    /** The text as it is now. */
    public String text() {
        return text.state().text();
    }

    /** Counts the changes of the text. */
    public long revision() {
        return text.state().revision();
    }

    /** Whether the document says something else than its file did when it was read or saved last. */
    public boolean isDirty() {
        EditedText.State now = text.state();
        OnDisk file = onDisk;
        Looked before = looked;
        if (before == null || before.revision() != now.revision() || before.onDisk() != file) {
            before = new Looked(now.revision(), file, !file.says(now.text()));
            looked = before;
        }
        return before.dirty();
    }

    /** Whether the file was UTF-8 when it was read or saved last. One that was not is shown byte by byte until it is saved. */
    public boolean isUtf8() {
        return onDisk.form() != OnDisk.Form.OTHER;
    }

    /**
     * Looks at the model of the text as it is now; it is read first if need be, which takes its time.
     *
     * @param use gets what was read, with its problems; keeps no part of the model, changes none and edits no document
     * @return what the function returns
     */
    public <T> T look(Function<LoadedFile, T> use) {
        return model.look(use);
    }

    /** Whether there is something to undo. */
    public boolean canUndo() {
        return text.history().canUndo();
    }

    /** Whether there is something to redo. */
    public boolean canRedo() {
        return text.history().canRedo();
    }

    /** Adds a listener. */
    public void add(DocumentListener listener) {
        text.listeners().add(listener);
    }

    /** Removes a listener. */
    public void remove(DocumentListener listener) {
        text.listeners().remove(listener);
    }

    /** What became of the file since it was read or saved last. @throws UserError if it can't be read */
    public FileState fileState() {
        OnDisk now = FileText.read(file).onDisk();
        if (now.equals(onDisk)) {
            return FileState.UNCHANGED;
        }
        return now.isThere() ? FileState.CHANGED : FileState.GONE;
    }

    /** What the file says now; empty if it is gone. @throws UserError if it can't be read */
    public String fileText() {
        return FileText.read(file).text();
    }

    void check() {
        FileState now = fileState();
        if (now != FileState.UNCHANGED) {
            text.tell(listener -> listener.changedOutside(this, now));
        }
    }

    void replace(String origin, List<TextReplacement> replacements) {
        model.refuseLookers();
        text.change(origin, Cause.TEXT, replacements, Map.of(), () -> { });
    }

    boolean replace(String origin, String before, List<TextReplacement> replacements, Map<String, String> renamed) {
        model.refuseLookers();
        return text.alone(() -> {
            if (!text().equals(before)) {
                return false;
            }
            text.history().close();
            text.change(origin, Cause.TEXT, replacements, renamed, () -> renamings.add(before, text(), renamed));
            text.history().close();
            return true;
        });
    }

    void follow(String origin, Cause cause, List<TextReplacement> replacements) {
        model.refuseLookers();
        text.alone(() -> {
            boolean again = cause == Cause.UNDO || cause == Cause.REDO;
            text.follow(origin, cause, replacements, again ? renamings.between(text(), replacements) : Map.of());
            return true;
        });
    }

    void follow(String origin, Cause cause, String wanted) {
        text.alone(() -> {
            follow(origin, cause, Differences.between(text(), wanted));
            return true;
        });
    }

    Map<String, String> edit(String origin, Consumer<EObject> change) {
        model.refuseLookers();
        text.refuseListeners();
        for (int i = 0; i < PATIENCE; i++) {
            Optional<Map<String, String>> renamed = tryEdit(origin, change);
            if (renamed.isPresent()) {
                return renamed.get();
            }
        }
        // Someone types faster than the text is read; now they wait for a moment.
        return text.alone(() -> tryEdit(origin, change).orElseThrow());
    }

    // Nothing if the text was edited meanwhile.
    private Optional<Map<String, String>> tryEdit(String origin, Consumer<EObject> change) {
        ModelOfText.Edit edit = model.change(loaded -> documents.texts().change(loaded, change));
        TextEdit result = edit.result();
        return text.alone(() -> {
            if (revision() != edit.version().revision()) {
                return Optional.empty();
            }
            String before = text();
            text.history().close();
            text.change(origin, Cause.MODEL, result.replacements(), result.renamed(), () -> {
                renamings.add(before, text(), result.renamed());
                model.offer(edit.version().next(), result.result());
            });
            text.history().close();
            return Optional.of(result.renamed());
        });
    }

    boolean undo(String origin) {
        model.refuseLookers();
        return text.undo(origin);
    }

    boolean redo(String origin) {
        model.refuseLookers();
        return text.redo(origin);
    }

    void endTyping() {
        text.history().close();
    }

    void save(boolean overwrite) {
        text.alone(() -> {
            if (!overwrite && fileState() == FileState.CHANGED) {
                throw new UserError("document.changed", file);
            }
            byte[] content = onDisk.bytes(text());
            Passerelle.output().bytes(file, content);
            return settled(OnDisk.of(content));
        });
    }

    void reload(String origin) {
        model.refuseLookers();
        text.alone(() -> {
            FileText now = FileText.read(file);
            if (!now.onDisk().isThere()) {
                throw new UserError("error.file.missing", file);
            }
            become(origin, Cause.RELOAD, now.text());
            return settled(now.onDisk());
        });
    }

    void settle() {
        text.alone(() -> settled(FileText.read(file).onDisk()));
    }

    // A file in another encoding than UTF-8 still is to be saved after it was read again.
    private boolean settled(OnDisk file) {
        onDisk = file;
        text.history().close();
        slot.keep(file, text());
        if (!isDirty()) {
            slot.drop();
        }
        text.tell(listener -> listener.saved(this));
        return true;
    }

    void recover(String origin, RecoveredText edits) {
        model.refuseLookers();
        text.alone(() -> become(origin, Cause.RECOVERY, edits.text()));
        if (slot.writeNow()) {
            documents.recovery().giveUp(edits);
        }
    }

    private boolean become(String origin, Cause cause, String wanted) {
        text.history().close();
        text.change(origin, cause, Differences.between(text(), wanted), Map.of(), () -> { });
        text.history().close();
        return true;
    }

    void close() {
        slot.drop();
    }
}
