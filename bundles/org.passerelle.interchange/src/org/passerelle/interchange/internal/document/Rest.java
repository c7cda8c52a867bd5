// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import java.util.Set;
import java.util.function.Predicate;
import org.passerelle.interchange.internal.xml.Node;

/** Carries along what a reader does not take apart, each element with the sibling it follows. */
final class Rest {

    private Rest() {
    }

    /** Adds to a target the children of a source that are not known there. */
    static void into(Node target, Node source, Set<String> known) {
        into(target, source, child -> isKnown(child, known));
    }

    /** Adds to a target the children of a source that are not known. */
    static void into(Node target, Node source, Predicate<Node> known) {
        String before = "";
        for (Node child : source.children()) {
            if (!known.test(child)) {
                child.after(before);
                target.add(child);
            }
            before = Keys.of(child);
        }
    }

    /** Adds to a target a copy of a container with its unknown children, if it has attributes or such children. */
    static void holder(Node target, Node source, Set<String> known) {
        holder(target, source, source.name(), Set.of(), child -> isKnown(child, known));
    }

    /**
     * Adds to a target what else is in a source, if there is anything.
     *
     * @param name name of the copy
     * @param attributes attributes that are known
     * @param known children that are known
     */
    static void holder(Node target, Node source, String name, Set<String> attributes, Predicate<Node> known) {
        Node holder = source.shell("", name);
        holder.text("");
        attributes.forEach(holder.attributes()::remove);
        into(holder, source, known);
        if (!holder.attributes().isEmpty() || !holder.children().isEmpty()) {
            target.add(holder);
        }
    }

    /** Whether an element is one of those named, and of the product. */
    static boolean isKnown(Node child, Set<String> known) {
        return known.contains(child.name()) && Neutral.ofProduct(child);
    }
}
