// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.project;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.passerelle.ui.UiMessages;

/** Makes a file of the language and opens it. */
abstract class NewModelWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private IStructuredSelection selection;
    private ModelFilePage file;

    NewModelWizard(String title) {
        setWindowTitle(UiMessages.text(title));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selected) {
        workbench = bench;
        selection = selected;
    }

    @Override
    public void addPages() {
        file = filePage(selection);
        addPage(file);
    }

    /** Makes the page that asks for the name. */
    abstract ModelFilePage filePage(IStructuredSelection selected);

    /** The page that asks for the name. */
    final ModelFilePage file() {
        return file;
    }

    @Override
    public boolean performFinish() {
        IFile made = file.createNewFile();
        if (made == null) {
            return false;
        }
        BasicNewResourceWizard.selectAndReveal(made, workbench.getActiveWorkbenchWindow());
        try {
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), made);
        } catch (PartInitException failure) {
            MessageDialog.openError(getShell(), getWindowTitle(), failure.getMessage());
        }
        return true;
    }
}
