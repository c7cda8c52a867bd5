// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.rename;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.TextRange;
import org.passerelle.text.ui.EditorLanguage;
import org.passerelle.text.ui.EditorTexts;
import org.passerelle.text.ui.TextCommand;

/** Renames what the caret stands on, in all files that mean it. */
public final class RenameCommand extends TextCommand {

    @Override
    protected void run(ExecutionEvent event, ITextEditor editor, Source source, TextRange selection) {
        Shell shell = editor.getSite().getShell();
        Optional<TextRange> name = EditorLanguage.shared().services().rename().at(source, selection.offset());
        if (name.isEmpty() || !editor.isEditable()) {
            MessageDialog.openInformation(shell, EditorTexts.text("rename.title"), EditorTexts.text("rename.nothing"));
            return;
        }
        RenameWizard wizard = new RenameWizard(new NameRefactoring(source, selection.offset(), name.get()));
        try {
            new RefactoringWizardOpenOperation(wizard).run(shell, EditorTexts.text("rename.title"));
        } catch (InterruptedException othersChangeTheWorkspace) {
            Thread.currentThread().interrupt();
        }
    }
}
