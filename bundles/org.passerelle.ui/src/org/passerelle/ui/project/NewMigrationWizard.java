// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.passerelle.app.NewProject;
import org.passerelle.app.Passerelle;
import org.passerelle.app.UserError;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.model.MigrationNature;

/** Starts a migration project and opens its migration. */
public final class NewMigrationWizard extends Wizard implements INewWizard {

    private WizardNewProjectCreationPage place;
    private final StartPage start = new StartPage();
    private final DocumentsPage documents = new DocumentsPage();
    private IWorkbench workbench;
    private String name = "";

    /** The same with an example chosen and the project named after it. */
    public static NewMigrationWizard fromExample(String example) {
        NewMigrationWizard wizard = new NewMigrationWizard();
        wizard.start.choose(example);
        wizard.name = example;
        return wizard;
    }

    /** The same with the import of documents chosen. */
    public static NewMigrationWizard fromDocuments() {
        NewMigrationWizard wizard = new NewMigrationWizard();
        wizard.start.choose(StartPage.DOCUMENTS);
        return wizard;
    }

    /** Made by the platform. */
    public NewMigrationWizard() {
        setWindowTitle(UiMessages.text("new.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
    }

    @Override
    public void addPages() {
        place = new WizardNewProjectCreationPage("place");
        place.setTitle(UiMessages.text("new.place.title"));
        place.setDescription(UiMessages.text("new.place.description"));
        if (!ResourcesPlugin.getWorkspace().getRoot().exists(org.eclipse.core.runtime.IPath.fromPortableString('/' + name))) {
            place.setInitialProjectName(name);
        }
        addPage(place);
        addPage(start);
        addPage(documents);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == start && !start.wantsDocuments() ? null : super.getNextPage(page);
    }

    @Override
    public boolean canFinish() {
        return place.isPageComplete() && (!start.wantsDocuments() || documents.isPageComplete());
    }

    @Override
    public boolean performFinish() {
        IProject project = place.getProjectHandle();
        URI location = place.useDefaults() ? null : place.getLocationURI();
        AtomicReference<IFile> migration = new AtomicReference<>();
        try {
            getContainer().run(true, false, new WorkspaceModifyOperation() {
                @Override
                protected void execute(IProgressMonitor monitor) throws CoreException {
                    migration.set(create(project, location, monitor));
                }
            });
        } catch (InvocationTargetException failure) {
            String message = failure.getCause() instanceof UserError error ? error.message(Locale.getDefault())
                    : String.valueOf(failure.getCause().getMessage());
            MessageDialog.openError(getShell(), UiMessages.text("new.title"), message);
            return false;
        } catch (InterruptedException canceled) {
            Thread.currentThread().interrupt();
            return false;
        }
        reveal(migration.get());
        return true;
    }

    private IFile create(IProject project, URI location, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, UiMessages.text("new.creating", project.getName()), 4);
        IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
        description.setLocationURI(location);
        // The folder is filled before the project is made: afterwards it would hold the project's own description.
        Path folder = location == null ? Path.of(ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString(), project.getName())
                : Path.of(location);
        NewProject.Result result = NewProject.create(start.wantsDocuments() ? NewProject.EMPTY : start.example(), 1, folder,
                Examples::folder);
        if (start.wantsDocuments()) {
            imported(folder, result);
        }
        progress.worked(1);
        project.create(description, progress.split(1));
        project.open(progress.split(1));
        IProjectDescription opened = project.getDescription();
        opened.setNatureIds(new String[] {MigrationNature.ID});
        project.setDescription(opened, progress.split(1));
        project.setDefaultCharset("UTF-8", null);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        return result.migration().map(project::getFile).orElse(null);
    }

    /** Puts the topology that was read in place of one of the empty project; the migration then has nothing to refer to. */
    private void imported(Path folder, NewProject.Result result) {
        Path topology = folder.resolve(start.documentIsTarget() ? "target.topo" : "legacy.topo");
        try {
            Files.deleteIfExists(topology);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        documents.write(topology);
        result.migration().ifPresent(migration -> Passerelle.output().text(folder.resolve(migration), UiMessages.text("new.migration.text")));
    }

    private void reveal(IFile migration) {
        if (migration == null) {
            return;
        }
        BasicNewResourceWizard.selectAndReveal(migration, workbench.getActiveWorkbenchWindow());
        try {
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), migration);
        } catch (PartInitException failure) {
            MessageDialog.openError(getShell(), UiMessages.text("new.title"), failure.getMessage());
        }
    }
}
