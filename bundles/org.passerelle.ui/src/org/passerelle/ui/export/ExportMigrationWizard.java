// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.export;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.passerelle.app.Exporting;
import org.passerelle.app.Project;
import org.passerelle.app.UserError;
import org.passerelle.app.report.Problem;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.runbook.RunBookView;

/** Proves a migration and writes run book, scripts and wave files; says what stands in the way of it. */
public final class ExportMigrationWizard extends Wizard implements IExportWizard {

    private static final int SHOWN = 8;

    private ExportPage page;

    /** Made by the platform. */
    public ExportMigrationWizard() {
        setWindowTitle(UiMessages.text("export.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        page = new ExportPage(migrations(), Adapters.adapt(selection.getFirstElement(), IFile.class));
    }

    @Override
    public void addPages() {
        addPage(page);
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
    public boolean performFinish() {
        IFile migration = page.migration();
        Path folder = page.folder();
        Locale locale = page.language();
        AtomicReference<Exporting> result = new AtomicReference<>();
        try {
            getContainer().run(true, true, monitor -> result.set(export(migration, folder, locale, monitor)));
        } catch (InvocationTargetException failure) {
            String message = failure.getCause() instanceof UserError error ? error.message(Locale.getDefault())
                    : String.valueOf(failure.getCause().getMessage());
            MessageDialog.openError(getShell(), UiMessages.text("export.title"), message);
            return false;
        } catch (InterruptedException canceled) {
            return false;
        }
        Exporting done = result.get();
        if (done.isRefused()) {
            MessageDialog.openError(getShell(), UiMessages.text("export.title"), UiMessages.text("export.refused")
                    + "\n\n" + errors(done));
            return false;
        }
        MessageDialog.openInformation(getShell(), UiMessages.text("export.title"), UiMessages.text("export.done", done.steps(),
                done.gates(), done.waves(), done.users(), done.files(), done.scripts(), folder));
        if (page.opens()) {
            show(folder.resolve("runbook.html"));
        }
        return true;
    }

    private static Exporting export(IFile migration, Path folder, Locale locale, IProgressMonitor monitor)
            throws InterruptedException, InvocationTargetException {
        try {
            SubMonitor progress = SubMonitor.convert(monitor, UiMessages.text("export.running", migration.getName()), 3);
            Project project = Project.load(Path.of(migration.getLocation().toOSString()));
            progress.split(1);
            if (!project.isReadable()) {
                Problem first = project.problems().get(0);
                throw new InvocationTargetException(new IllegalArgumentException(
                        first.file() + ':' + first.line() + ':' + first.column() + "  " + first.message()));
            }
            Exporting exporting = Exporting.of(project, locale);
            progress.split(1);
            if (!exporting.isRefused()) {
                exporting.write(folder);
                refresh(folder);
            }
            return exporting;
        } catch (OperationCanceledException canceled) {
            throw new InterruptedException();
        }
    }

    private static void refresh(Path folder) {
        for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
            try {
                container.refreshLocal(IResource.DEPTH_INFINITE, null);
            } catch (CoreException gone) {
                Platform.getLog(ExportMigrationWizard.class).warn(gone.getMessage(), gone);
            }
        }
    }

    private static String errors(Exporting refused) {
        List<String> lines = refused.problems().stream().filter(Problem::isError).limit(SHOWN)
                .map(problem -> problem.file() + ":" + problem.line() + "  " + problem.message()).toList();
        return String.join("\n", lines);
    }

    private static void show(Path runBook) {
        try {
            RunBookView view = (RunBookView) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(RunBookView.ID);
            if (!view.show(runBook)) {
                view.openOutside();
            }
        } catch (PartInitException failure) {
            Platform.getLog(ExportMigrationWizard.class).error(failure.getMessage(), failure);
        }
    }
}
