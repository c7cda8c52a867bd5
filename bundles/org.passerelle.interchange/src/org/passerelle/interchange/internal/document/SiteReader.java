// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.passerelle.interchange.ProblemKind;
import org.passerelle.interchange.internal.Problems;
import org.passerelle.interchange.internal.xml.Node;

/** Brings the sites of a document into the common shape. */
final class SiteReader {

    /** Attribute of a site that names its element in the document. */
    static final String ELEMENT = "Element";
    /** Attribute of a branch site that names its central site. */
    static final String PARENT = "Parent";

    private final Problems problems;
    private final SiteNames names = new SiteNames();
    private final Map<Node, String> references = new IdentityHashMap<>();

    SiteReader(Problems problems) {
        this.problems = problems;
    }

    /** A site with its name and location, without what stands in it. */
    Node add(Node source, String parent) {
        Node site = source.shell("", "Site");
        site.text("").with(ELEMENT, source.name());
        if (!parent.isEmpty()) {
            site.with(PARENT, parent);
        }
        for (Node child : source.children()) {
            if (Rest.isKnown(child, Set.of("Name", "Location"))) {
                site.add(child);
            }
        }
        if (Keys.siteName(site).isBlank()) {
            rename(site);
        }
        references.put(site, names.reference(Keys.siteName(site)));
        return site;
    }

    /** What clusters refer to the site by: its name, numbered from the second of that name on. */
    String reference(Node site) {
        return references.get(site);
    }

    private void rename(Node site) {
        String placeholder = "Site " + (references.size() + 1);
        site.with(LegalNames.original("Name"), Keys.siteName(site));
        if (site.child("Name") == null) {
            site.children().add(0, Node.of("Name"));
        }
        site.child("Name").text(placeholder);
        problems.at(site, ProblemKind.PLACEHOLDER, "placeholderSite", placeholder);
    }
}
