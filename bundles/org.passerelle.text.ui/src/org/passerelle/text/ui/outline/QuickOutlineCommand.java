// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.outline;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.texteditor.ITextEditor;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.Outline;
import org.passerelle.dsl.ide.services.TextRange;
import org.passerelle.text.ui.EditorLanguage;
import org.passerelle.text.ui.TextCommand;

/** Shows the elements of the text above it, to go to one of them. */
public final class QuickOutlineCommand extends TextCommand {

    @Override
    protected void run(ExecutionEvent event, ITextEditor editor, Source source, TextRange selection) {
        Outline outline = EditorLanguage.shared().services().outline();
        outline.of(source).ifPresent(root -> new QuickOutline(editor, root, outline.pathAt(source, selection.offset())).open());
    }
}
