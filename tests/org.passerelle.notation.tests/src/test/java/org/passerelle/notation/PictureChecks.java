// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passerelle.notation.layout.Box;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.notation.layout.PlacedEdge;
import org.passerelle.notation.layout.PlacedNode;

/** What must hold for every picture: nothing overlaps, texts stay in their boxes, edges end on their nodes. */
public final class PictureChecks {

    private static final double ROUNDING = 0.6;

    private PictureChecks() {
    }

    /** Asserts all of it. */
    public static void check(PlacedDiagram diagram) {
        noSiblingsOverlap(diagram.nodes());
        diagram.allNodes().forEach(node -> {
            noSiblingsOverlap(node.children());
            node.children().forEach(child -> assertThat(node.box().contains(child.box()))
                    .as(child.node().id() + " lies within " + node.node().id()).isTrue());
            node.texts().forEach(text -> assertThat(node.box().contains(text.box()))
                    .as("'" + text.text() + "' lies within " + node.node().id()).isTrue());
        });
        everyElementOnce(diagram);
        edgesEndOnTheirNodes(diagram);
    }

    private static void noSiblingsOverlap(List<PlacedNode> siblings) {
        List<PlacedNode> sorted = new ArrayList<>(siblings);
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                PlacedNode one = sorted.get(i);
                PlacedNode other = sorted.get(j);
                assertThat(one.box().overlaps(other.box()))
                        .as(one.node().id() + " overlaps " + other.node().id()).isFalse();
            }
        }
    }

    private static void everyElementOnce(PlacedDiagram diagram) {
        Set<String> seen = new HashSet<>();
        diagram.allNodes().forEach(node -> assertThat(seen.add(node.node().id())).as(node.node().id() + " once").isTrue());
    }

    private static void edgesEndOnTheirNodes(PlacedDiagram diagram) {
        Map<String, PlacedNode> nodes = diagram.allNodes()
                .collect(Collectors.toMap(node -> node.node().id(), Function.identity()));
        for (PlacedEdge edge : diagram.edges()) {
            PlacedEdge.Point first = edge.points().get(0);
            PlacedEdge.Point last = edge.points().get(edge.points().size() - 1);
            assertThat(onBorder(outer(nodes, edge.edge().source()), first)).as("start of " + edge.edge().id()).isTrue();
            assertThat(onBorder(outer(nodes, edge.edge().target()), last)).as("end of " + edge.edge().id()).isTrue();
        }
    }

    /** An edge to a host ends on the pool that holds it. */
    private static Box outer(Map<String, PlacedNode> nodes, String id) {
        PlacedNode node = nodes.get(id);
        if (node.node().kind() != NodeKind.HOST) {
            return node.box();
        }
        return nodes.values().stream().filter(parent -> parent.children().contains(node)).findFirst().orElseThrow().box();
    }

    private static boolean onBorder(Box box, PlacedEdge.Point point) {
        boolean within = point.x() >= box.x() - ROUNDING && point.x() <= box.x() + box.width() + ROUNDING
                && point.y() >= box.y() - ROUNDING && point.y() <= box.y() + box.height() + ROUNDING;
        boolean inside = point.x() > box.x() + ROUNDING && point.x() < box.x() + box.width() - ROUNDING
                && point.y() > box.y() + ROUNDING && point.y() < box.y() + box.height() - ROUNDING;
        return within && !inside;
    }
}
