// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** The open text editors of one page that show topologies and migrations, each with the places of its elements. */
final class FollowedEditors {

    private record Followed(ITextEditor editor, FollowedText text, ISelectionChangedListener caret) {
    }

    private final Map<IWorkbenchPart, Followed> editors = new LinkedHashMap<>();
    private final BiConsumer<ITextEditor, FollowedText> caret;
    private final BiConsumer<ITextEditor, FollowedText> read;
    private final BiConsumer<IFile, Map<String, String>> renamed;
    private IRegion moved;

    /**
     * @param caret told when a person moved the caret of an editor
     * @param read told when the text of an editor was read again
     * @param renamed told when elements of a file are addressed otherwise
     */
    FollowedEditors(BiConsumer<ITextEditor, FollowedText> caret, BiConsumer<ITextEditor, FollowedText> read,
            BiConsumer<IFile, Map<String, String>> renamed) {
        this.caret = caret;
        this.read = read;
        this.renamed = renamed;
    }

    void follow(IWorkbenchPart part) {
        if (!(part instanceof ITextEditor editor) || editors.containsKey(editor)) {
            return;
        }
        IFile file = ResourceUtil.getFile(editor.getEditorInput());
        IDocument document = editor.getDocumentProvider() == null ? null
                : editor.getDocumentProvider().getDocument(editor.getEditorInput());
        if (file != null && Models.isModel(file) && document != null
                && editor.getSelectionProvider() instanceof IPostSelectionProvider carets) {
            FollowedText[] text = new FollowedText[1];
            text[0] = new FollowedText(file, document, changes -> renamed.accept(file, changes),
                    () -> read.accept(editor, text[0]));
            ISelectionChangedListener moving = event -> {
                if (event.getSelection() instanceof ITextSelection selection && !isOwn(selection)) {
                    caret.accept(editor, text[0]);
                }
            };
            carets.addPostSelectionChangedListener(moving);
            editors.put(editor, new Followed(editor, text[0], moving));
        }
    }

    private boolean isOwn(ITextSelection selection) {
        boolean own = moved != null && moved.getOffset() == selection.getOffset() && moved.getLength() == selection.getLength();
        if (!own) {
            moved = null;
        }
        return own;
    }

    void forget(IWorkbenchPart part) {
        Followed gone = editors.remove(part);
        if (gone != null) {
            gone.text().dispose();
            if (gone.editor().getSelectionProvider() instanceof IPostSelectionProvider carets) {
                carets.removePostSelectionChangedListener(gone.caret());
            }
        }
    }

    /** The text of an editor; empty for one that shows something else. */
    Optional<FollowedText> text(IWorkbenchPart part) {
        return Optional.ofNullable(editors.get(part)).map(Followed::text);
    }

    /** Whether a file is shown by one of the editors. */
    boolean shows(IFile file) {
        return editors.values().stream().anyMatch(one -> one.text().file().equals(file));
    }

    /** Moves the carets of the editors of a file to an element. Returns whether the element was found in one of them. */
    boolean reveal(ModelElement element) {
        boolean found = false;
        for (Followed one : editors.values()) {
            IRegion place = one.text().file().equals(element.file()) ? one.text().name(element.fragment()).orElse(null) : null;
            if (place != null) {
                moved = place;
                one.editor().selectAndReveal(place.getOffset(), place.getLength());
                found = true;
            }
        }
        return found;
    }
}
