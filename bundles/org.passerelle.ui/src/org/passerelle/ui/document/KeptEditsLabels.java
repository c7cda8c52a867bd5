// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.document;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.passerelle.app.UserError;
import org.passerelle.app.document.RecoveredText;
import org.passerelle.ui.UiMessages;

/** How kept edits are named: by their file, when they were kept, and what became of the file since. */
final class KeptEditsLabels {

    private final DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault());
    private final Map<Path, String> states = new HashMap<>();

    /** The file of the workspace that edits belong to; null if it lies outside. It need not exist. */
    static IFile file(RecoveredText edits) {
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(edits.file().toUri());
        for (IFile file : files) {
            if (file.getProject().isAccessible()) {
                return file;
            }
        }
        return null;
    }

    String name(RecoveredText edits) {
        IFile file = file(edits);
        return file == null ? edits.file().toString() : file.getFullPath().makeRelative().toString();
    }

    ColumnLabelProvider file() {
        return column(this::name);
    }

    ColumnLabelProvider time() {
        return column(edits -> times.format(edits.kept()));
    }

    ColumnLabelProvider since() {
        return column(edits -> states.computeIfAbsent(edits.place(), place -> state(edits)));
    }

    private static String state(RecoveredText edits) {
        try {
            return UiMessages.text("kept.since." + edits.fileState());
        } catch (UserError unreadable) {
            return unreadable.message(Locale.getDefault());
        }
    }

    private static ColumnLabelProvider column(Function<RecoveredText, String> label) {
        return ColumnLabelProvider.createTextProvider(one -> label.apply((RecoveredText) one));
    }
}
