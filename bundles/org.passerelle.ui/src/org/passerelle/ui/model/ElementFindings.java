// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.model;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.passerelle.text.ui.checks.TextMarkers;

/** What the rules found about single elements when their files were checked last. */
public final class ElementFindings {

    /**
     * Something that was found.
     *
     * @param rule identifier of the rule
     * @param severity as markers have it: {@link IMarker#SEVERITY_ERROR} and so on
     * @param message what was found
     */
    public record Found(String rule, int severity, String message) {
    }

    private ElementFindings() {
    }

    /**
     * @param element an element
     * @return what was found about it, the gravest first; nothing if its file is gone
     */
    public static List<Found> of(ModelElement element) {
        try {
            List<Found> found = !element.file().exists() ? List.of()
                    : Arrays.stream(element.file().findMarkers(ModelProblems.TYPE, true, IResource.DEPTH_ZERO))
                            .filter(marker -> element.fragment().equals(marker.getAttribute(TextMarkers.ELEMENT, "")))
                            .map(marker -> new Found(marker.getAttribute(TextMarkers.RULE, ""),
                                    marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO), marker.getAttribute(IMarker.MESSAGE, "")))
                            .sorted((a, b) -> b.severity() - a.severity()).toList();
            return List.copyOf(new LinkedHashSet<>(found));
        } catch (CoreException goneMeanwhile) {
            Platform.getLog(ElementFindings.class).log(goneMeanwhile.getStatus());
            return List.of();
        }
    }

    /** Whether a change in the workspace is one of what was found about elements of a file. */
    public static boolean changed(IFile file, IResourceChangeEvent event) {
        return Arrays.stream(event.findMarkerDeltas(ModelProblems.TYPE, true)).anyMatch(delta -> file.equals(delta.getResource()));
    }
}
