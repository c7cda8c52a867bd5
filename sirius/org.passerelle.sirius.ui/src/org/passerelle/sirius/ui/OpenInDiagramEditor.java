// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Opens the diagram of a topology, or the merge diagram of a migration, in the editor for diagrams: of the file that is
 * selected, or that the active view or editor shows. Asks before a project is made one that keeps diagrams.
 */
public final class OpenInDiagramEditor extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        file(event).filter(file -> isReady(shell, file.getProject())).ifPresent(file -> open(shell, file));
        return null;
    }

    private static Optional<IFile> file(ExecutionEvent event) {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && selection.size() == 1) {
            IFile selected = Adapters.adapt(selection.getFirstElement(), IFile.class);
            if (selected != null) {
                return Optional.of(selected);
            }
        }
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        return Optional.ofNullable(part == null ? null : Adapters.adapt(part, IFile.class));
    }

    private static boolean isReady(Shell shell, IProject project) {
        return ModelingProject.hasModelingProjectNature(project) || MessageDialog.openQuestion(shell, UiMessages.text("open.title"),
                UiMessages.text("open.question", project.getName()));
    }

    private static void open(Shell shell, IFile file) {
        try {
            // Sessions want the thread that opens editors.
            PlatformUI.getWorkbench().getProgressService().run(false, false, monitor -> DiagramOfFile.open(file, monitor));
        } catch (InvocationTargetException failure) {
            String reason = String.valueOf(failure.getCause().getMessage());
            ILog.of(OpenInDiagramEditor.class).error("Cannot open the diagram of " + file.getFullPath(), failure.getCause());
            MessageDialog.openError(shell, UiMessages.text("open.title"), UiMessages.text("open.failed", file.getName(), reason));
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        }
    }
}
