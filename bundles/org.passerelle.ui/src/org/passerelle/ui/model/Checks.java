// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.model;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.passerelle.ui.UiMessages;

/** Starts the checks of all migration projects anew. */
public final class Checks {

    private Checks() {
    }

    /** Checks every open migration project in the background, as something that findings depend on has changed. */
    public static void again() {
        WorkspaceJob job = new WorkspaceJob(UiMessages.text("model.checking")) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
                    if (project.isOpen() && project.hasNature(MigrationNature.ID)) {
                        project.build(IncrementalProjectBuilder.FULL_BUILD, monitor);
                    }
                }
                return Status.OK_STATUS;
            }
        };
        job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().buildRule());
        job.schedule();
    }
}
