// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.passerelle.app.Planning;
import org.passerelle.app.Project;
import org.passerelle.app.Validation;
import org.passerelle.app.report.Problem;
import org.passerelle.planning.Simulation;
import org.passerelle.ui.UiMessages;

/** Reads a file, checks it, and plans and simulates it where that makes sense. Takes its time: never on the UI thread. */
final class ModelReader {

    private ModelReader() {
    }

    /**
     * @param file a file of the language that lies in the file system
     * @param monitor for progress; canceling ends it between two stages
     * @return what the file holds now
     * @throws org.passerelle.app.UserError if it can't be read at all
     * @throws org.eclipse.core.runtime.OperationCanceledException if it was canceled
     */
    static ModelSnapshot read(IFile file, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, UiMessages.text("model.reading", file.getName()), 4);
        Project project = Project.load(Path.of(file.getLocation().toOSString()));
        progress.split(1);
        if (!project.isReadable()) {
            return new ModelSnapshot(file, project, project.problems(), Optional.empty());
        }
        Locale locale = Locale.getDefault();
        List<Problem> found = Validation.ofModels(project, locale);
        List<Problem> problems = new ArrayList<>(ChosenSeverities.of(found, project));
        progress.split(1);
        if (!project.isMigration() || found.stream().anyMatch(Problem::isError)) {
            return new ModelSnapshot(file, project, problems, Optional.empty());
        }
        progress.subTask(UiMessages.text("model.simulating"));
        Simulation simulation = Planning.simulate(project);
        problems.addAll(ChosenSeverities.ofProof(Validation.ofSimulation(project, simulation, locale), project));
        progress.split(2);
        return new ModelSnapshot(file, project, problems, Optional.of(simulation));
    }
}
