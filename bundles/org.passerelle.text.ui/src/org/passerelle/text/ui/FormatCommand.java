// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.texteditor.ITextEditor;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.TextRange;

/** Formats the selection, or the whole text where nothing is selected. */
public final class FormatCommand extends TextCommand {

    @Override
    protected void run(ExecutionEvent event, ITextEditor editor, Source source, TextRange selection) {
        var formatting = EditorLanguage.shared().services().formatting();
        change(editor, selection.length() == 0 ? formatting.whole(source) : formatting.selection(source, selection));
    }
}
