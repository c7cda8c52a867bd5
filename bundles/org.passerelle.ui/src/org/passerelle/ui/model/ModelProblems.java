// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.model;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.passerelle.app.report.Problem;
import org.passerelle.migration.Severity;

/** Writes problems as markers of the files they lie in. */
final class ModelProblems {

    /** Type of the markers. */
    static final String TYPE = "org.passerelle.ui.finding";
    /** Marker attribute with the identifier of the rule. */
    static final String RULE = "rule";
    /** Marker attribute with the name path of the element. */
    static final String ELEMENT = "element";

    private ModelProblems() {
    }

    /** The file of the workspace that a problem names; empty when it lies outside. */
    static Optional<IFile> file(Problem problem) {
        Path path = Path.of("").toAbsolutePath().resolve(problem.file()).normalize();
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
        return files.length == 0 ? Optional.empty() : Optional.of(files[0]);
    }

    static void mark(Problem problem, IFile fallback) throws CoreException {
        if (problem.severity() == Severity.OFF) {
            return;
        }
        IResource place = file(problem).filter(IResource::exists).orElse(fallback);
        IMarker marker = place.createMarker(TYPE);
        String message = problem.id().isEmpty() || "syntax".equals(problem.id()) ? problem.message()
                : problem.id() + ": " + problem.message();
        marker.setAttributes(new String[] {IMarker.MESSAGE, IMarker.SEVERITY, IMarker.LINE_NUMBER, IMarker.LOCATION, RULE, ELEMENT},
                new Object[] {message, severity(problem.severity()), Math.max(1, problem.line()), location(problem),
                    problem.id(), problem.element()});
    }

    private static String location(Problem problem) {
        return problem.line() == 0 ? problem.element() : problem.line() + ":" + problem.column();
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            default -> IMarker.SEVERITY_INFO;
        };
    }
}
