// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import java.util.Set;
import org.passerelle.interchange.internal.xml.Node;

/** Carries along what a reader does not take apart, each element with the sibling it follows. */
final class Rest {

    private Rest() {
    }

    /** Adds to a target the children of a source that are not known there. */
    static void into(Node target, Node source, Set<String> known) {
        String before = "";
        for (Node child : source.children()) {
            if (!isKnown(child, known)) {
                child.after(before);
                target.add(child);
            }
            before = Keys.of(child);
        }
    }

    /** Adds to a target a copy of a source with its unknown children, if it has attributes or such children. */
    static void holder(Node target, Node source, Set<String> known, Set<String> knownAttributes) {
        Node holder = source.shell();
        holder.text("");
        knownAttributes.forEach(holder.attributes()::remove);
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
