// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.Rename;
import org.passerelle.dsl.ide.services.RenameResult;
import org.passerelle.dsl.ide.services.TextRange;

/** Renames what the caret stands on, in all files that mean it; says at once why a name can't be taken. */
public final class RenameCommand extends TextCommand {

    @Override
    void run(ExecutionEvent event, ITextEditor editor, Source source, TextRange selection) {
        Rename rename = EditorLanguage.shared().services().rename();
        Shell shell = editor.getSite().getShell();
        Optional<TextRange> name = rename.at(source, selection.offset());
        if (name.isEmpty()) {
            MessageDialog.openInformation(shell, EditorTexts.text("rename.title"), EditorTexts.text("rename.nothing"));
            return;
        }
        String old = source.text().substring(name.get().offset(), name.get().end());
        InputDialog dialog = new InputDialog(shell, EditorTexts.text("rename.title"), EditorTexts.text("rename.prompt", old),
                unquoted(old), typed -> problem(rename, source, selection.offset(), typed));
        if (dialog.open() != Window.OK) {
            return;
        }
        try {
            Edits.apply(rename.rename(source, selection.offset(), dialog.getValue().strip()).edits());
        } catch (CoreException failure) {
            MessageDialog.openError(shell, EditorTexts.text("rename.title"), failure.getMessage());
        }
    }

    private static String problem(Rename rename, Source source, int offset, String typed) {
        RenameResult result = rename.rename(source, offset, typed.strip());
        return result.isRefused() ? result.refusal() : null;
    }

    private static String unquoted(String name) {
        return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"") ? name.substring(1, name.length() - 1) : name;
    }
}
