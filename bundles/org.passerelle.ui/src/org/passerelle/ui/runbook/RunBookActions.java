// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.runbook;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.export.ExportMigrationWizard;

/** The buttons of the run book: language, preview, find, print, the browser of the system, export. */
final class RunBookActions {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    RunBookActions(IViewSite site, RunBookView view) {
        IToolBarManager bar = site.getActionBars().getToolBarManager();
        for (Locale language : LANGUAGES) {
            Action choice = new Action(language.getLanguage().toUpperCase(Locale.ROOT), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked() && !view.language().equals(language)) {
                        view.language(language);
                    }
                }
            };
            choice.setToolTipText(UiMessages.text("runbook.language", UiMessages.text("language." + language.getLanguage())));
            choice.setChecked(language.equals(view.language()));
            bar.add(choice);
        }
        bar.add(new Separator());
        bar.add(action("preview", "runbook/preview", view::preview));
        Action find = action("find", "runbook/find", view::startFind);
        bar.add(find);
        Action print = action("print", "runbook/print", view::print);
        bar.add(print);
        bar.add(action("outside", "runbook/outside", view::openOutside));
        bar.add(action("export", "plan/export", () -> ExportMigrationWizard.open(site.getWorkbenchWindow(), StructuredSelection.EMPTY)));
        site.getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(), find);
        site.getActionBars().setGlobalActionHandler(ActionFactory.PRINT.getId(), print);
    }

    private static Action action(String name, String icon, Runnable work) {
        ImageDescriptor image = ResourceLocator.imageDescriptorFromBundle("org.passerelle.ui", "icons/" + icon + ".svg").orElseThrow();
        Action action = new Action(UiMessages.text("runbook.action." + name), image) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(UiMessages.text("runbook.action." + name));
        return action;
    }
}
