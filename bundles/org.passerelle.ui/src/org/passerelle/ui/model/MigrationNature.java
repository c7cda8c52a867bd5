// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.model;

import java.util.Arrays;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;

/** Marks projects whose topologies and migrations are checked whenever a file changes. */
public final class MigrationNature implements IProjectNature {

    /** Identifier of the nature. */
    public static final String ID = "org.passerelle.ui.migrationNature";

    private IProject project;

    @Override
    public void configure() throws CoreException {
        IProjectDescription description = project.getDescription();
        ICommand[] commands = description.getBuildSpec();
        if (Arrays.stream(commands).noneMatch(command -> MigrationBuilder.ID.equals(command.getBuilderName()))) {
            ICommand command = description.newCommand();
            command.setBuilderName(MigrationBuilder.ID);
            ICommand[] more = Arrays.copyOf(commands, commands.length + 1);
            more[commands.length] = command;
            description.setBuildSpec(more);
            project.setDescription(description, null);
        }
    }

    @Override
    public void deconfigure() throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setBuildSpec(Arrays.stream(description.getBuildSpec())
                .filter(command -> !MigrationBuilder.ID.equals(command.getBuilderName())).toArray(ICommand[]::new));
        project.setDescription(description, null);
        project.deleteMarkers(ModelProblems.TYPE, true, org.eclipse.core.resources.IResource.DEPTH_INFINITE);
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject owner) {
        project = owner;
    }
}
