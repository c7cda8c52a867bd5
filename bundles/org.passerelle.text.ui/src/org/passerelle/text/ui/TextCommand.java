// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.TextRange;

/** A command on the text in the active editor; does nothing where that is no text of the language. */
public abstract class TextCommand extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) {
        IEditorPart part = HandlerUtil.getActiveEditor(event);
        ITextEditor editor = part == null ? null : Adapters.adapt(part, ITextEditor.class);
        if (editor != null && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            Optional<Source> source = EditorLanguage.shared().source(document);
            source.ifPresent(text -> run(event, editor, text, new TextRange(selection.getOffset(), selection.getLength())));
        }
        return null;
    }

    /** Does it. */
    protected abstract void run(ExecutionEvent event, ITextEditor editor, Source source, TextRange selection);

    /** Changes the text in the editor in one step. */
    protected static void change(ITextEditor editor, List<TextReplacement> replacements) {
        if (editor.isEditable()) {
            Edits.apply(editor.getDocumentProvider().getDocument(editor.getEditorInput()), replacements);
        }
    }
}
