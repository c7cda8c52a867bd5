// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.texteditor.ITextEditor;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.TextRange;

/** Goes to the place where the name under the caret is declared. */
public final class OpenDeclarationCommand extends TextCommand {

    @Override
    void run(ExecutionEvent event, ITextEditor editor, Source source, TextRange selection) {
        EditorLanguage.shared().services().navigation().definition(source, selection.offset()).ifPresent(LanguageLinks::open);
    }
}
