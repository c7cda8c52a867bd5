// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.kept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.interchange.Form;
import org.passerelle.interchange.KeptContent;
import org.passerelle.interchange.KeptItem;
import org.passerelle.interchange.internal.document.Keys;
import org.passerelle.interchange.internal.document.OtherForm;
import org.passerelle.interchange.internal.model.Rendered;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.topology.derived.NamePaths;

/** Puts kept content back into what a model gives. */
public final class Patch {

    private final Rendered rendered;
    private final NamePaths paths;
    private final Form form;
    private final Map<String, Node> places = new HashMap<>();
    private final Map<Node, Map<String, Node>> children = new IdentityHashMap<>();
    private final List<KeptItem> unplaced = new ArrayList<>();

    /**
     * @param rendered what the model gives; changed
     * @param paths addresses of the elements of the model
     * @param form the form that is written
     */
    public Patch(Rendered rendered, NamePaths paths, Form form) {
        this.rendered = rendered;
        this.paths = paths;
        this.form = form;
    }

    /**
     * @param kept what was kept
     * @return the pieces that the document will not hold as they were: their place is no longer there, or only
     *         documents of the other form have it
     */
    public List<KeptItem> apply(KeptContent kept) {
        index(rendered.document(), "/", "");
        for (KeptItem item : kept.items()) {
            Node place = places.get(place(item.element(), item.at()));
            if (place == null) {
                unplaced.add(item);
            } else {
                apply(item, place);
            }
        }
        return unplaced;
    }

    private void index(Node node, String element, String at) {
        places.putIfAbsent(place(element, at), node);
        Map<String, Node> byKey = Keys.unique(node.children());
        children.put(node, byKey);
        byKey.forEach((key, child) -> {
            EObject owner = rendered.owner(child);
            String path = owner == null ? null : paths.path(owner).orElse(null);
            index(child, path == null ? element : path, path == null ? Difference.inner(at, key) : "");
        });
    }

    private void apply(KeptItem item, Node place) {
        switch (item.kind()) {
            case ATTRIBUTE -> {
                if (OtherForm.alone(place, item.name(), form)) {
                    unplaced.add(item);
                } else if (place.get(item.name()).equals(item.instead())) {
                    place.with(item.name(), item.value());
                }
            }
            case NO_ATTRIBUTE -> {
                if (place.get(item.name()).equals(item.instead())) {
                    place.attributes().remove(item.name());
                }
            }
            case TEXT -> {
                if (place.text().equals(item.instead())) {
                    place.text(item.value());
                }
            }
            case NODE -> add(item, place);
            case NO_NODE -> {
                Node child = children.get(place).get(item.name());
                if (child != null) {
                    place.children().remove(child);
                }
            }
        }
    }

    private void add(KeptItem item, Node place) {
        Node known = children.get(place).get(item.name());
        if (known != null && !item.instead().isEmpty()) {
            mix(item, known);
        } else if (known == null) { // else the model has learned to say it since
            Node node = KeptFile.content(item);
            node.after(item.after());
            if (OtherForm.alone(place, node, form)) {
                unplaced.add(item);
            }
            place.add(node);
        }
    }

    // An element with other elements in its text; where the text was edited, it comes before them.
    private static void mix(KeptItem item, Node known) {
        Node kept = KeptFile.content(item);
        known.attributes().putAll(kept.attributes());
        boolean edited = !known.text().equals(item.instead());
        if (!edited) {
            known.text("");
        }
        for (Node child : kept.children()) {
            if (!edited || !child.name().equals(Node.TEXT)) {
                known.add(child);
            }
        }
    }

    private static String place(String element, String at) {
        return element + '\n' + at;
    }
}
