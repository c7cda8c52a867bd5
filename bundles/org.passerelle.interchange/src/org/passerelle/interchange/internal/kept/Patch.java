// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.kept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.interchange.KeptContent;
import org.passerelle.interchange.KeptItem;
import org.passerelle.interchange.internal.document.Keys;
import org.passerelle.interchange.internal.model.Rendered;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.topology.derived.NamePaths;

/** Puts kept content back into what a model gives. */
public final class Patch {

    private final Rendered rendered;
    private final NamePaths paths;
    private final Map<String, Node> places = new HashMap<>();
    private final Map<Node, Map<String, Node>> children = new IdentityHashMap<>();
    private final List<KeptItem> unplaced = new ArrayList<>();

    /**
     * @param rendered what the model gives; changed
     * @param paths addresses of the elements of the model
     */
    public Patch(Rendered rendered, NamePaths paths) {
        this.rendered = rendered;
        this.paths = paths;
    }

    /**
     * @param kept what was kept
     * @return the pieces whose place is no longer there
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
                if (place.get(item.name()).equals(item.instead())) {
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
        // What the model has learned to say since, it says itself.
        if (!children.get(place).containsKey(item.name())) {
            Node node = KeptFile.element(item.value());
            node.after(item.after());
            place.add(node);
        }
    }

    private static String place(String element, String at) {
        return element + '\n' + at;
    }
}
