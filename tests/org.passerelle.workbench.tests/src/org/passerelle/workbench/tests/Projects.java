// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import java.io.IOException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.passerelle.ui.project.NewMigrationWizard;

/** Makes projects with the wizard. */
final class Projects {

    private Projects() {
    }

    /** Closes the page that covers everything on the first start. */
    static void closeWelcome() {
        IIntroManager manager = PlatformUI.getWorkbench().getIntroManager();
        if (manager.getIntro() != null) {
            manager.closeIntro(manager.getIntro());
        }
    }

    /** A project of that name from the example of that name; its migration is open in an editor afterwards. */
    static IProject fromExample(String example) throws IOException {
        closeWelcome();
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(example);
        NewMigrationWizard wizard = new NewMigrationWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        WizardDialog dialog = new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Shell shell = dialog.getShell();
        Widgets.all(shell, Text.class).get(0).setText(example);
        Screens.shot("new-1-place");
        Widgets.press(Widgets.button(shell, IDialogConstants.NEXT_ID));
        Widgets.press(Widgets.button(shell, example));
        Screens.shot("new-2-start");
        Widgets.press(Widgets.button(shell, IDialogConstants.FINISH_ID));
        Widgets.until("the project is made", project::exists);
        return project;
    }
}
