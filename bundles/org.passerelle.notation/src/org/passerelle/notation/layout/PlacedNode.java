// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.layout;

import java.util.List;
import java.util.stream.Stream;
import org.passerelle.notation.DiagramNode;

/**
 * A node with its place.
 *
 * @param node what it shows
 * @param box its place in the picture
 * @param texts its texts, placed in the picture
 * @param children the nodes within it
 */
public record PlacedNode(DiagramNode node, Box box, List<PlacedText> texts, List<PlacedNode> children) {

    /** Copies the lists. */
    public PlacedNode {
        texts = List.copyOf(texts);
        children = List.copyOf(children);
    }

    /** This node and all nodes within it. */
    public Stream<PlacedNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(PlacedNode::all));
    }

    PlacedNode moved(double dx, double dy) {
        return new PlacedNode(node, box.moved(dx, dy), texts.stream().map(text -> text.moved(dx, dy)).toList(),
                children.stream().map(child -> child.moved(dx, dy)).toList());
    }
}
