// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.export;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.passerelle.app.report.Problem;

/** Finds the places that problems name, in the workspace. */
final class ProblemPlaces {

    private ProblemPlaces() {
    }

    static Optional<IFile> file(Problem problem) {
        Path path = Path.of("").toAbsolutePath().resolve(problem.file()).normalize();
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
        return files.length == 0 ? Optional.empty() : Optional.of(files[0]);
    }

    /** Where it is, for people. */
    static String words(Problem problem) {
        String file = file(problem).map(found -> found.getFullPath().makeRelative().toString()).orElse(problem.file());
        return problem.line() == 0 ? file : file + ':' + problem.line();
    }

    /** Opens the file at the line. @throws CoreException if it has no editor, or the mark of the line can't be made */
    static void open(Problem problem, IWorkbenchPage page) throws CoreException {
        Optional<IFile> file = file(problem);
        if (file.isPresent()) {
            IMarker marker = file.get().createMarker(IMarker.TEXT, Map.of(IMarker.LINE_NUMBER, Math.max(1, problem.line())));
            try {
                IDE.openEditor(page, marker);
            } finally {
                marker.delete();
            }
        }
    }
}
