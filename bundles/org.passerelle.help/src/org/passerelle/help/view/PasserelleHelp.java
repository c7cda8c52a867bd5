// SPDX-License-Identifier: EPL-2.0
package org.passerelle.help.view;

import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.IContext;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.passerelle.help.pages.HelpPages;

/** The help of the workbench: opens pages in the view, or beside the dialog that is open. */
public final class PasserelleHelp extends AbstractHelpUI {

    @Override
    public void displayHelp() {
        open(HelpPages.FIRST);
    }

    @Override
    public void displaySearch() {
        view().ifPresent(view -> view.search(""));
    }

    @Override
    public void search(String words) {
        view().ifPresent(view -> view.search(words));
    }

    @Override
    public void displayDynamicHelp() {
        Shell shell = Display.getCurrent().getActiveShell();
        Optional<String> place = shell == null ? Optional.empty() : Subject.ofDialog(shell);
        if (shell != null && shell.getData() instanceof TrayDialog dialog) {
            beside(dialog, place.orElse(HelpPages.FIRST));
            return;
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null) {
            String wanted = place.orElseGet(() -> Subject.ofWindow(window, Help.pages()));
            open(wanted);
        }
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        displayDynamicHelp();
    }

    @Override
    public void displayHelpResource(String href) {
        open(href);
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    /** Shows a page beside a dialog; where one is there already, it turns to that page. */
    static void beside(TrayDialog dialog, String place) {
        if (dialog.getTray() instanceof HelpTray tray) {
            tray.show(place);
        } else {
            if (dialog.getTray() != null) {
                dialog.closeTray();
            }
            dialog.openTray(new HelpTray(place));
        }
    }

    private static void open(String place) {
        view().ifPresent(view -> {
            view.search("");
            view.show(place);
        });
    }

    private static Optional<HelpView> view() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return Optional.empty();
        }
        try {
            return Optional.of((HelpView) page.showView(HelpView.ID));
        } catch (PartInitException failure) {
            Platform.getLog(PasserelleHelp.class).log(failure.getStatus());
            return Optional.empty();
        }
    }
}
