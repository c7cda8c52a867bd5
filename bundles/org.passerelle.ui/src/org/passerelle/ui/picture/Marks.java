// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.util.List;
import java.util.Set;
import org.passerelle.notation.layout.Box;
import org.passerelle.notation.layout.PlacedNode;

/**
 * What is marked in a picture: frames of at least two pixels, however small the picture is shown.
 *
 * @param chosen id of the node that is chosen, or null
 * @param found ids of the nodes that a search found
 * @param refused ids of the nodes of which something is refused
 * @param dragged where a shape would stand if it were let go now, or null
 * @param focused whether keys go to the picture
 */
record Marks(String chosen, Set<String> found, Set<String> refused, Box dragged, boolean focused) {

    /** Nothing is marked. */
    static final Marks NONE = new Marks(null, Set.of(), Set.of(), null, false);

    private static final String CHOSEN = "#d97706";
    private static final String FOUND = "#e0b100";
    private static final String REFUSED = "#d13a46";

    Marks {
        found = Set.copyOf(found);
        refused = Set.copyOf(refused);
    }

    void paint(PictureScene scene, Pen pen, PictureColours colours, Box sight, double scale) {
        double width = Math.max(2.5, 2 / scale);
        if (!found.isEmpty() || !refused.isEmpty()) {
            for (PlacedNode node : scene.nodes(sight)) {
                if (refused.contains(node.node().id())) {
                    pen.frame(node.box(), width, colours.plain(REFUSED, 1), width);
                }
                if (found.contains(node.node().id())) {
                    pen.frame(node.box(), width, colours.plain(FOUND, 1), width);
                }
            }
        }
        scene.node(chosen).ifPresent(node -> pen.frame(node.box(), width, colours.plain(CHOSEN, 1), focused ? width * 1.4 : width));
        if (dragged != null) {
            pen.line(colours.plain(CHOSEN, 1), width / 2, List.of(6, 4));
            pen.outline(dragged);
        }
    }
}
