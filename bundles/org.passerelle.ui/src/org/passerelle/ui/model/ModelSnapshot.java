// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.model;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.passerelle.app.Project;
import org.passerelle.app.report.Problem;
import org.passerelle.planning.Simulation;

/**
 * What a file held when it was read last. Nobody changes it: a change of the text makes a new one.
 *
 * @param file the file
 * @param project what was read from it and from the files it names
 * @param problems everything that is wrong, in the order of the checks
 * @param simulation the plan, carried out on the model; empty for topologies and for migrations with errors before planning
 */
public record ModelSnapshot(IFile file, Project project, List<Problem> problems, Optional<Simulation> simulation) {

    /** Copies the list. */
    public ModelSnapshot {
        problems = List.copyOf(problems);
    }

    /** Whether the texts could be read as a whole. */
    public boolean isReadable() {
        return project.isReadable();
    }

    /** Whether anything of severity error was found. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
