// SPDX-License-Identifier: EPL-2.0
package org.passerelle.help.view;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogPage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.passerelle.help.HelpTopics;
import org.passerelle.help.pages.HelpPages;

/** What a person means who asks for help: the page of a dialog, the finding at the caret or selected, else the active part. */
final class Subject {

    private Subject() {
    }

    /** The place about a window; empty when it is none of ours and shows nothing of ours. */
    static Optional<String> ofDialog(Shell shell) {
        Object dialog = shell.getData();
        if (dialog instanceof WizardDialog wizard) {
            IWizardPage page = wizard.getCurrentPage();
            return page == null ? Optional.empty() : first(page, page.getWizard());
        }
        if (dialog instanceof PreferenceDialog preferences) {
            return preferences.getSelectedPage() instanceof IDialogPage page ? first(page) : Optional.empty();
        }
        return dialog instanceof Dialog ? first(dialog) : Optional.empty();
    }

    /** The place about what is active in a window of the workbench; the first page when there is nothing special about it. */
    static String ofWindow(IWorkbenchWindow window, HelpPages pages) {
        IWorkbenchPage page = window.getActivePage();
        IWorkbenchPart part = page == null ? null : page.getActivePart();
        if (part == null) {
            return HelpPages.FIRST;
        }
        return FindingInFocus.rule(part).flatMap(pages::rule)
                .or(() -> HelpTopics.page(part.getSite().getId()))
                .or(() -> first(part)).orElse(HelpPages.FIRST);
    }

    private static Optional<String> first(Object... shown) {
        return Stream.of(shown).flatMap(each -> HelpTopics.page(each.getClass().getName()).stream()).findFirst();
    }
}
