// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.passerelle.app.report.Problem;
import org.passerelle.dsl.ide.services.TextRange;
import org.passerelle.migration.Severity;
import org.passerelle.text.ui.checks.TextMarkers;

/** Writes problems as markers of the files they lie in; each file is read once for the places in it. */
final class ModelProblems {

    /** Type of the markers. */
    static final String TYPE = "org.passerelle.ui.finding";
    private final Map<IResource, TextPlaces> places = new HashMap<>();

    /** The file that a problem names. */
    static Path path(Problem problem) {
        return Path.of("").toAbsolutePath().resolve(problem.file()).normalize();
    }

    /** The file of the workspace that a problem names; empty when it lies outside. */
    static Optional<IFile> file(Problem problem) {
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path(problem).toUri());
        return files.length == 0 ? Optional.empty() : Optional.of(files[0]);
    }

    /**
     * @param problem what is wrong
     * @param fallback the file that is marked when the problem lies outside of the workspace
     * @param fixes identifiers of the changes that mend it
     */
    void mark(Problem problem, IFile fallback, List<String> fixes) throws CoreException {
        if (problem.severity() == Severity.OFF) {
            return;
        }
        Optional<IFile> file = file(problem).filter(IResource::exists);
        IMarker marker = file.orElse(fallback).createMarker(TYPE);
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, TextMarkers.message(problem.id(), problem.message()));
        attributes.put(IMarker.SEVERITY, severity(problem.severity()));
        attributes.put(IMarker.LINE_NUMBER, Math.max(1, problem.line()));
        attributes.put(IMarker.LOCATION, location(problem));
        attributes.put(TextMarkers.RULE, problem.id());
        attributes.put(TextMarkers.ELEMENT, problem.element());
        attributes.put(TextMarkers.FIXES, String.join(" ", fixes));
        if (file.isPresent() && problem.line() > 0) {
            TextRange range = places.computeIfAbsent(file.get(), one -> new TextPlaces(text(problem))).of(problem);
            attributes.put(IMarker.CHAR_START, range.offset());
            attributes.put(IMarker.CHAR_END, range.end());
        }
        marker.setAttributes(attributes);
    }

    // A file that went away meanwhile has no places; the builder runs again for it.
    private static String text(Problem problem) {
        try {
            return Files.readString(path(problem));
        } catch (IOException gone) {
            return "";
        }
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
