// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.interchange.KeptContent;
import org.passerelle.interchange.KeptItem;
import org.passerelle.interchange.KeptKind;
import org.passerelle.interchange.KeptOrigin;
import org.passerelle.interchange.ProblemKind;
import org.passerelle.interchange.internal.Problems;
import org.passerelle.interchange.internal.document.Keys;
import org.passerelle.interchange.internal.document.Vocabulary;
import org.passerelle.interchange.internal.model.Rendered;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.topology.derived.NamePaths;

/**
 * Finds what a document says beyond, or other than, what its model alone would give. Whatever is not found here comes
 * out of the model again, so that nothing of a document can be lost.
 */
public final class Difference {

    /** Elements that a document orders by other means than their place. */
    private static final Set<String> ORDERED = Set.of("Site", "Cluster", "SqlInstance", "Service");

    private final Rendered rendered;
    private final NamePaths paths;
    private final Problems problems;
    private final List<KeptItem> items = new ArrayList<>();

    /**
     * @param rendered what the model gives
     * @param paths addresses of the elements of the model
     * @param problems takes unknown content
     */
    public Difference(Rendered rendered, NamePaths paths, Problems problems) {
        this.rendered = rendered;
        this.paths = paths;
        this.problems = problems;
    }

    /** Compares a document of the common shape. */
    public KeptContent keep(Node document) {
        compare(document, rendered.document(), "/", "");
        return new KeptContent(items);
    }

    private void compare(Node source, Node usual, String element, String at) {
        source.attributes().forEach((name, value) -> {
            if (!value.equals(usual.attributes().get(name))) {
                keep(element, at, KeptKind.ATTRIBUTE, name, value, usual.get(name), Vocabulary.ofAttribute(source, name));
                unknown(source, name, Vocabulary.ofAttribute(source, name), element, at);
            }
        });
        usual.attributes().forEach((name, value) -> {
            if (!source.has(name)) {
                keep(element, at, KeptKind.NO_ATTRIBUTE, name, "", value, KeptOrigin.UNMODELLED);
            }
        });
        boolean text = Vocabulary.hasText(source) || !source.text().isBlank();
        if (text && !source.text().equals(usual.text())) {
            keep(element, at, KeptKind.TEXT, source.name(), source.text(), usual.text(), Vocabulary.ofText(source));
            unknown(source, "", Vocabulary.ofText(source), element, at);
        }
        children(source, usual, element, at);
    }

    private void children(Node source, Node usual, String element, String at) {
        Map<String, Node> wanted = Keys.unique(source.children());
        Map<String, Node> given = Keys.unique(usual.children());
        String before = "";
        for (Map.Entry<String, Node> entry : wanted.entrySet()) {
            Node child = entry.getValue();
            Node counterpart = given.get(entry.getKey());
            if (counterpart == null) {
                KeptOrigin origin = Vocabulary.ofNode(child);
                items.add(new KeptItem(element, at, KeptKind.NODE, entry.getKey(), KeptFile.value(child), "",
                        sibling(entry.getKey(), child, before), origin));
                unknown(child, "", origin, element, at);
            } else if (child.child(Node.TEXT) != null && !counterpart.text().isEmpty()) {
                mixed(child, counterpart, element, at, entry.getKey());
            } else {
                EObject owner = rendered.owner(counterpart);
                String path = owner == null ? null : paths.path(owner).orElse(null);
                compare(child, counterpart, path == null ? element : path, path == null ? inner(at, entry.getKey()) : "");
            }
            before = Keys.of(child);
        }
        for (String key : given.keySet()) {
            if (!wanted.containsKey(key)) {
                keep(element, at, KeptKind.NO_NODE, key, "", "", KeptOrigin.UNMODELLED);
            }
        }
    }

    // Elements within a text have their places by nothing but the text around them, so all of it is kept together.
    private void mixed(Node source, Node usual, String element, String at, String key) {
        keep(element, at, KeptKind.NODE, key, KeptFile.value(source), usual.text(), Vocabulary.ofNode(source));
        for (Node child : source.children()) {
            if (!child.name().equals(Node.TEXT)) {
                unknown(child, "", Vocabulary.ofNode(child), element, inner(at, key));
            }
        }
    }

    private static String sibling(String key, Node child, String before) {
        if (ORDERED.contains(child.name())) {
            return "";
        }
        // A twin follows the first of its kind, so that it stays the second one.
        if (!key.equals(Keys.of(child))) {
            return Keys.of(child);
        }
        return child.after() == null ? before : child.after();
    }

    private void keep(String element, String at, KeptKind kind, String name, String value, String instead, KeptOrigin origin) {
        items.add(new KeptItem(element, at, kind, name, value, instead, "", origin));
    }

    private void unknown(Node node, String attribute, KeptOrigin origin, String element, String at) {
        if (origin != KeptOrigin.UNKNOWN) {
            return;
        }
        String place = at.isEmpty() ? element : element + ' ' + at;
        if (attribute.isEmpty()) {
            problems.at(node, ProblemKind.UNKNOWN_CONTENT, "unknownElement", Keys.of(node), place);
        } else {
            problems.at(node, attribute, ProblemKind.UNKNOWN_CONTENT, "unknownAttribute", attribute, place);
        }
    }

    static String inner(String at, String key) {
        return at.isEmpty() ? key : at + '/' + key;
    }
}
