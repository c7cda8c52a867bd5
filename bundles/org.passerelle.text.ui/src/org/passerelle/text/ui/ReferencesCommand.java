// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.texteditor.ITextEditor;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.FileRange;
import org.passerelle.dsl.ide.services.TextRange;

/** Lists every place that mentions what the caret stands on, in all files; the chosen one is opened. */
public final class ReferencesCommand extends TextCommand {

    /** A place with the words of its line. */
    private record Place(FileRange at, int line, String words) { }

    @Override
    void run(ExecutionEvent event, ITextEditor editor, Source source, TextRange selection) {
        Shell shell = editor.getSite().getShell();
        List<FileRange> found = EditorLanguage.shared().services().navigation().references(source, selection.offset());
        if (found.isEmpty()) {
            MessageDialog.openInformation(shell, EditorTexts.text("references.title"), EditorTexts.text("references.none"));
            return;
        }
        List<Place> places = new ArrayList<>();
        found.forEach(range -> source.sources().find(range.file()).ifPresent(file -> places.add(place(range, file.text()))));
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(element -> {
            Place place = (Place) element;
            return place.at().file().lastSegment() + ":" + place.line() + "  " + place.words();
        }));
        dialog.setTitle(EditorTexts.text("references.title"));
        dialog.setMessage(EditorTexts.text("references.label", places.size(),
                source.text().substring(selection.offset(), selection.end())).strip());
        dialog.setElements(places.toArray());
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Place place) {
            LanguageLinks.open(place.at());
        }
    }

    private static Place place(FileRange range, String text) {
        int offset = Math.min(range.range().offset(), text.length());
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = text.indexOf('\n', offset);
        int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        return new Place(range, line, text.substring(start, end < 0 ? text.length() : end).strip());
    }
}
