// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.Appearance;
import org.passerelle.notation.Badge;
import org.passerelle.rules.Finding;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.NamePaths;

/** Puts findings on the shapes of a picture: one on a role or a trunk shows on the pool or gateway around it. */
final class DrawnFindings {

    private DrawnFindings() {
    }

    /** The findings by the name path of what is drawn; those on what is no part of anything drawn are left out. */
    static Map<String, List<Finding>> of(Topology topology, List<Finding> findings) {
        NamePaths paths = NamePaths.of(topology);
        Map<String, List<Finding>> drawn = new LinkedHashMap<>();
        for (Finding finding : findings) {
            EObject at = finding.element();
            while (at != null && Appearance.kind(at).isEmpty()) {
                at = at.eContainer();
            }
            if (at != null && at != topology) {
                paths.path(at).ifPresent(path -> drawn.computeIfAbsent(path, any -> new ArrayList<>()).add(finding));
            }
        }
        return drawn;
    }

    /** The worst of the findings on each shape. */
    static Map<String, Badge> badges(Map<String, List<Finding>> drawn) {
        Map<String, Badge> badges = new LinkedHashMap<>();
        drawn.forEach((path, findings) -> badges.put(path, findings.stream().map(DrawnFindings::badge)
                .max(Badge::compareTo).orElse(Badge.NONE)));
        return badges;
    }

    private static Badge badge(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> Badge.ERROR;
            case WARNING -> Badge.WARNING;
            case INFO -> Badge.INFO;
            case OFF -> Badge.NONE;
        };
    }
}
