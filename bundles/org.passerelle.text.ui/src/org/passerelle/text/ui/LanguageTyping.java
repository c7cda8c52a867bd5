// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.passerelle.dsl.ide.services.TextRange;
import org.passerelle.dsl.ide.services.TypedEdit;

/** Completes what is typed, as the language tells. */
public final class LanguageTyping implements IAutoEditStrategy {

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (command.text != null && command.text.length() <= 2 && command.doit) {
            EditorLanguage.shared().services().typing()
                    .typed(document.get(), new TextRange(command.offset, command.length), command.text)
                    .ifPresent(edit -> change(command, edit));
        }
    }

    private static void change(DocumentCommand command, TypedEdit edit) {
        command.offset = edit.range().offset();
        command.length = edit.range().length();
        command.text = edit.text();
        command.shiftsCaret = false;
        command.caretOffset = edit.range().offset() + edit.caret();
    }
}
