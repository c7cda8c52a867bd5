// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.export;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.passerelle.app.UserError;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.runbook.RunBookView;

/** Proves a migration and writes run book, scripts and wave files; says what stands in the way of it. */
public final class ExportMigrationWizard extends Wizard implements IExportWizard {

    private ExportPage page;
    private final ExportResultPage result = new ExportResultPage(this::goToFinding);

    /** Made by the platform. */
    public ExportMigrationWizard() {
        setWindowTitle(UiMessages.text("export.title"));
        setNeedsProgressMonitor(true);
    }

    /** Opens the wizard for a migration, or for the first one when none is selected. */
    public static void open(IWorkbenchWindow window, IStructuredSelection selection) {
        ExportMigrationWizard wizard = new ExportMigrationWizard();
        wizard.init(window.getWorkbench(), selection);
        new WizardDialog(window.getShell(), wizard).open();
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        List<IFile> migrations = migrations();
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        page = new ExportPage(migrations, selected == null ? null : migrations.stream()
                .filter(file -> selected.getFullPath().isPrefixOf(file.getFullPath())).findFirst()
                .orElse(migrations.stream().filter(file -> file.getProject().equals(selected.getProject())).findFirst().orElse(null)));
    }

    @Override
    public void addPages() {
        addPage(page);
        addPage(result);
    }

    private static List<IFile> migrations() {
        List<IFile> found = new ArrayList<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                if (resource instanceof IFile file && "migration".equals(file.getFileExtension()) && file.getLocation() != null) {
                    found.add(file);
                }
                return resource.isAccessible();
            });
        } catch (CoreException unreadable) {
            Platform.getLog(ExportMigrationWizard.class).error(unreadable.getMessage(), unreadable);
        }
        return found;
    }

    @Override
    public IWizardPage getNextPage(IWizardPage of) {
        return null;
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage().isPageComplete();
    }

    @Override
    public boolean performFinish() {
        if (getContainer().getCurrentPage() == result) {
            result.runBook().ifPresent(RunBookView::open);
            return true;
        }
        ExportRequest request = page.request();
        if (!IDE.saveAllEditors(new IResource[] {request.migration().getProject()}, true)) {
            return false;
        }
        AtomicReference<ExportRun.Outcome> outcome = new AtomicReference<>();
        try {
            getContainer().run(true, true, monitor -> outcome.set(new ExportRun(request).run(monitor)));
        } catch (InvocationTargetException failure) {
            page.setErrorMessage(failure.getCause() instanceof UserError error ? error.message(Locale.getDefault())
                    : String.valueOf(failure.getCause().getMessage()));
            if (!(failure.getCause() instanceof UserError)) {
                Platform.getLog(ExportMigrationWizard.class).error(String.valueOf(failure.getCause().getMessage()), failure.getCause());
            }
            return false;
        } catch (InterruptedException canceled) {
            page.setMessage(UiMessages.text("export.canceled"));
            return false;
        }
        result.setPreviousPage(page);
        result.show(outcome.get());
        getContainer().showPage(result);
        return false;
    }

    private void goToFinding() {
        result.finding().ifPresent(problem -> {
            try {
                ProblemPlaces.open(problem, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
                ((WizardDialog) getContainer()).close();
            } catch (CoreException failure) {
                MessageDialog.openError(getShell(), UiMessages.text("export.title"), failure.getMessage());
            }
        });
    }
}
