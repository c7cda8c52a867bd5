// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.texteditor.ITextEditor;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.TextRange;

/** Makes the selection a comment, or takes the comment off again. */
public final class BlockCommentCommand extends TextCommand {

    @Override
    protected void run(ExecutionEvent event, ITextEditor editor, Source source, TextRange selection) {
        change(editor, EditorLanguage.shared().services().comments().toggleBlock(source, selection));
    }
}
