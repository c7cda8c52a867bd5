// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.interchange.internal.xml.Node;

/** What the identifiers of the published form say beyond identifying: taken off, and laid over them again. */
final class ReferenceRest {

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "InstalledOn", Set.of(),
            "ClusterId", Set.of("SiteId", "Number"),
            "SqlInstanceId", Set.of("Name"),
            "ServiceId", Set.of("SiteId", "RoleName", "Instance"));
    private static final Map<String, List<String>> INNER = Map.of(
            "InstalledOn", List.of("SqlInstanceId", "ClusterId"),
            "SqlInstanceId", List.of("ClusterId"));
    private static final String SUFFIX = "Rest";

    private ReferenceRest() {
    }

    /** Adds to a target what an identifier says beyond identifying, if it says anything. */
    static void into(Node target, Node id) {
        Node rest = of(id, id.name() + SUFFIX);
        if (rest != null) {
            target.add(rest);
        }
    }

    /** Lays over an identifier what was taken off one, if anything was. */
    static Node over(Node id, Node holder) {
        Node rest = holder.child(id.name() + SUFFIX);
        if (rest != null) {
            lay(id, rest);
        }
        return id;
    }

    /** Whether an element carries what was taken off an identifier. */
    static boolean isOne(Node node) {
        String name = node.name();
        return name.endsWith(SUFFIX) && ATTRIBUTES.containsKey(name.substring(0, name.length() - SUFFIX.length()));
    }

    private static Node of(Node id, String name) {
        Node rest = id.shell("", name).text("");
        ATTRIBUTES.get(id.name()).forEach(rest.attributes()::remove);
        String before = "";
        for (Node child : id.children()) {
            Node more = isInner(id, child) ? of(child, child.name()) : child;
            if (more != null) {
                more.after(before);
                rest.add(more);
            }
            before = Keys.of(child);
        }
        return rest.attributes().isEmpty() && rest.children().isEmpty() ? null : rest;
    }

    /** Whether a child identifies, too; only the first of its name does. */
    private static boolean isInner(Node id, Node child) {
        return INNER.getOrDefault(id.name(), List.of()).contains(child.name()) && id.child(child.name()) == child;
    }

    private static void lay(Node id, Node rest) {
        Assembly.copyRest(rest, id, Set.of());
        for (Node more : rest.children()) {
            Node inner = ATTRIBUTES.containsKey(more.name()) ? id.child(more.name()) : null;
            if (inner == null) {
                id.add(more);
            } else {
                lay(inner, more);
            }
        }
    }
}
