// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import java.util.List;
import java.util.Set;
import org.passerelle.interchange.internal.xml.Node;

/** Steps that the writers of both forms share. */
final class Assembly {

    private Assembly() {
    }

    /**
     * A container with its members, and with the attributes and unknown elements that its holder carries.
     *
     * @param name name of the container
     * @param around where its holder may be
     */
    static Node container(String name, Node around, List<Node> members) {
        Node container = Node.of(name);
        members.forEach(container::add);
        Node holder = around.child(name);
        if (holder != null) {
            copyRest(holder, container, Set.of());
            // A holder that holds nothing but a text was read as an element with that text.
            if (!holder.text().isEmpty()) {
                container.add(Node.of(Node.TEXT).text(holder.text()));
            }
            holder.children().forEach(container::add);
        }
        return container;
    }

    /** Adds to an element those children of another that have none of the names; without the rests of identifiers. */
    static void addRest(Node from, Node to, Set<String> but) {
        for (Node child : from.children()) {
            if (!Rest.isKnown(child, but) && !ReferenceRest.isOne(child)) {
                to.add(child);
            }
        }
    }

    /** Copies attributes, as far as they are there. */
    static void copy(Node from, Node to, String... attributes) {
        for (String attribute : attributes) {
            if (from.has(attribute)) {
                to.with(attribute, from.get(attribute));
            }
        }
    }

    /** Copies all attributes but those named. */
    static void copyRest(Node from, Node to, Set<String> but) {
        from.attributes().forEach((name, value) -> {
            if (!but.contains(name) && !to.has(name)) {
                to.with(name, value);
            }
        });
    }

    /** A site with its name and location. */
    static Node site(Node source, String defaultId) {
        boolean branch = source.get(SiteReader.ELEMENT).equals("RemoteSite");
        Node site = Node.of(branch ? "RemoteSite" : "CentralSite");
        site.with("SiteId", source.has("SiteId") ? source.get("SiteId") : defaultId);
        copyRest(source, site, Set.of(SiteReader.ELEMENT, SiteReader.PARENT, LegalNames.original("Name")));
        Node name = source.child("Name");
        if (name != null && source.has(LegalNames.original("Name"))) {
            name.text(source.get(LegalNames.original("Name")));
        }
        source.children("Name").forEach(site::add);
        source.children("Location").forEach(site::add);
        return site;
    }
}
