// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.interchange.ProblemKind;
import org.passerelle.interchange.internal.Problems;
import org.passerelle.interchange.internal.xml.Node;

/** Resolves the identifiers of one document. Services refer to each other in circles, so that this takes two passes. */
final class Links {

    private record Wanted(Node dependency, String id) {
    }

    private final Problems problems;
    private final Map<String, Node> places = new HashMap<>();
    private final Map<String, Node> services = new LinkedHashMap<>();
    private final List<Wanted> wanted = new ArrayList<>();

    Links(Problems problems) {
        this.problems = problems;
    }

    /** Makes known where services can be installed. */
    void place(String id, Node source, Node place) {
        if (places.putIfAbsent(id, place) != null) {
            problems.at(source, ProblemKind.DUPLICATE_KEY, "duplicateKey", id);
        }
    }

    /** The place of that identifier, or null after a problem was noted. */
    Node placeOf(String id, Node source) {
        Node place = places.get(id);
        if (place == null) {
            problems.at(source, ProblemKind.BROKEN_REFERENCE, "brokenReference", id);
        }
        return place;
    }

    /** Makes a service known. */
    void service(String id, Node source, Node service) {
        if (services.putIfAbsent(id, service) != null) {
            problems.at(source, ProblemKind.DUPLICATE_KEY, "duplicateKey", id);
        }
    }

    /** Notes that a dependency leads to an identifier. */
    void depends(Node dependency, String id) {
        wanted.add(new Wanted(dependency, id));
    }

    /** Replaces the identifiers of all dependencies by names; to be called when everything is in its place. */
    void resolve(Node document) {
        ServicePaths paths = ServicePaths.of(document);
        for (Wanted each : wanted) {
            Node service = services.get(each.id());
            if (service == null) {
                problems.at(each.dependency(), ProblemKind.BROKEN_REFERENCE, "brokenReference", each.id());
                continue;
            }
            each.dependency().with("Target", paths.path(service));
            each.dependency().attributes().remove("ServiceUniqueId");
            each.dependency().children().removeIf(child -> child.name().equals("ServiceId"));
        }
    }
}
