// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.search;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.TextRange;
import org.passerelle.text.ui.EditorLanguage;
import org.passerelle.text.ui.EditorTexts;
import org.passerelle.text.ui.TextCommand;

/** Lists every place that names what the caret stands on, in all files, in the Search view. */
public final class ReferencesCommand extends TextCommand {

    @Override
    protected void run(ExecutionEvent event, ITextEditor editor, Source source, TextRange selection) {
        Optional<TextRange> name = EditorLanguage.shared().services().navigation().linkAt(source, selection.offset());
        IFile file = ResourceUtil.getFile(editor.getEditorInput());
        if (name.isEmpty() || file == null) {
            MessageDialog.openInformation(editor.getSite().getShell(), EditorTexts.text("references.title"),
                    EditorTexts.text("references.none"));
            return;
        }
        NewSearchUI.runQueryInBackground(new ReferencesQuery(file, selection.offset(),
                source.text().substring(name.get().offset(), name.get().end())));
    }
}
