// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.project;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.passerelle.app.Importing;
import org.passerelle.app.UserError;
import org.passerelle.ui.UiMessages;

/** Makes a topology of an existing project from a document of a real deployment. */
public final class ImportDocumentWizard extends Wizard implements IImportWizard {

    private final DocumentsPage documents = new DocumentsPage();
    private PlacePage place;
    private IWorkbench workbench;

    /** Made by the platform. */
    public ImportDocumentWizard() {
        setWindowTitle(UiMessages.text("import.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        place = new PlacePage(selected == null ? null : selected instanceof IContainer container ? container : selected.getParent());
    }

    @Override
    public void addPages() {
        addPage(documents);
        addPage(place);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        if (page == documents && documents.isPageComplete()) {
            place.suggest(Importing.besides(Path.of(documents.document())).getFileName().toString());
        }
        return super.getNextPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = place.file();
        try {
            getContainer().run(true, false, new WorkspaceModifyOperation() {
                @Override
                protected void execute(IProgressMonitor monitor) throws CoreException {
                    documents.write(Path.of(file.getLocation().toOSString()));
                    file.getParent().refreshLocal(IResource.DEPTH_ONE, monitor);
                }
            });
            BasicNewResourceWizard.selectAndReveal(file, workbench.getActiveWorkbenchWindow());
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file);
        } catch (InvocationTargetException failure) {
            MessageDialog.openError(getShell(), UiMessages.text("import.title"), failure.getCause() instanceof UserError error
                    ? error.message(Locale.getDefault()) : String.valueOf(failure.getCause().getMessage()));
            return false;
        } catch (PartInitException failure) {
            MessageDialog.openError(getShell(), UiMessages.text("import.title"), failure.getMessage());
        } catch (InterruptedException canceled) {
            Thread.currentThread().interrupt();
            return false;
        }
        return true;
    }
}
