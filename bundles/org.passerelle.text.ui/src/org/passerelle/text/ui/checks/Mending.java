// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.checks;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.EditPreview;
import org.passerelle.dsl.ide.services.FileEdit;
import org.passerelle.dsl.ide.services.QuickFix;
import org.passerelle.text.ui.Edits;
import org.passerelle.text.ui.EditorTexts;

/**
 * One way to mend something, the same in an editor and in the list of problems.
 *
 * @param title what it does
 * @param text the text at the time it is done; empty if it can't be read any more
 * @param edits works out the changes of that text
 */
record Mending(String title, Supplier<Optional<Source>> text, Function<Source, List<FileEdit>> edits) {

    /** A change that is known already, for as long as the text is the same. */
    static Mending of(QuickFix fix, Source text) {
        return new Mending(fix.title(), () -> text.sources().find(text.uri()).filter(now -> now.text().equals(text.text())),
                now -> fix.edits());
    }

    /** A change that is worked out when it is wanted. */
    static Mending of(String fix, String element, Supplier<Optional<Source>> text) {
        return new Mending(Checks.shared().title(fix), text, now -> Checks.shared().edits(fix, now, element));
    }

    /** Makes the changes; says so where there are none any more. May be called from any thread. */
    void apply() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        List<FileEdit> changes = text.get().map(edits).orElse(List.of());
        display.syncExec(() -> {
            try {
                if (changes.isEmpty()) {
                    MessageDialog.openInformation(display.getActiveShell(), title, EditorTexts.text("fix.gone"));
                }
                Edits.apply(changes);
            } catch (CoreException failure) {
                MessageDialog.openError(display.getActiveShell(), title, failure.getMessage());
            }
        });
    }

    /** The changed lines as HTML; may take as long as working out the changes. */
    String preview() {
        return text.get().map(now -> EditPreview.html(edits.apply(now), now.sources())).orElse("");
    }
}
