// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passerelle.notation.NodeKind;
import org.passerelle.notation.layout.Box;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.notation.layout.PlacedEdge;
import org.passerelle.notation.layout.PlacedNode;
import org.passerelle.notation.layout.PlacedText;

/** What must hold for every picture: nothing overlaps, texts stay in their boxes, edges end on their nodes. */
public final class PictureChecks {

    private static final double ROUNDING = 0.6;

    private final PlacedDiagram diagram;
    private final Map<String, PlacedNode> nodes;
    private final Map<String, PlacedNode> parents = new HashMap<>();

    private PictureChecks(PlacedDiagram diagram) {
        this.diagram = diagram;
        this.nodes = diagram.allNodes().collect(Collectors.toMap(node -> node.node().id(), Function.identity(), (one, other) -> one));
        diagram.allNodes().forEach(node -> node.children().forEach(child -> parents.put(child.node().id(), node)));
    }

    /**
     * Asserts all of it.
     *
     * @param diagram a picture
     */
    public static void check(PlacedDiagram diagram) {
        PictureChecks checks = new PictureChecks(diagram);
        checks.everyElementOnce();
        checks.noSiblingsOverlap(diagram.nodes());
        diagram.allNodes().forEach(checks::contentsLieWithin);
        diagram.edges().forEach(checks::endsOnItsNodes);
        checks.textsOfEdgesStandFree();
    }

    private void contentsLieWithin(PlacedNode node) {
        noSiblingsOverlap(node.children());
        node.children().forEach(child -> assertThat(node.box().contains(child.box()))
                .as(child.node().id() + " lies within " + node.node().id()).isTrue());
        node.texts().forEach(text -> assertThat(node.box().contains(text.box()))
                .as("'" + text.text() + "' lies within " + node.node().id()).isTrue());
    }

    private void noSiblingsOverlap(List<PlacedNode> siblings) {
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

    private void everyElementOnce() {
        Set<String> seen = new HashSet<>();
        diagram.allNodes().forEach(node -> assertThat(seen.add(node.node().id())).as(node.node().id() + " once").isTrue());
    }

    private void endsOnItsNodes(PlacedEdge edge) {
        PlacedEdge.Point first = edge.points().getFirst();
        PlacedEdge.Point last = edge.points().getLast();
        assertThat(onBorder(outer(edge.edge().source()), first)).as("start of " + edge.edge().id()).isTrue();
        assertThat(onBorder(outer(edge.edge().target()), last)).as("end of " + edge.edge().id()).isTrue();
    }

    /** An edge to a host ends on the pool that holds it. */
    private Box outer(String id) {
        PlacedNode node = nodes.get(id);
        return (node.node().kind() == NodeKind.HOST ? parents.get(id) : node).box();
    }

    private void textsOfEdgesStandFree() {
        List<PlacedNode> leaves = nodes.values().stream()
                .filter(node -> !node.node().kind().isContainer() && node.node().kind() != NodeKind.HOST).toList();
        List<PlacedText> texts = new ArrayList<>();
        for (PlacedEdge edge : diagram.edges()) {
            if (edge.label() == null) {
                continue;
            }
            Box place = edge.label().box();
            String name = "'" + edge.label().text() + "' of " + edge.edge().id();
            leaves.forEach(node -> assertThat(place.overlaps(node.box())).as(name + " hides " + node.node().id()).isFalse());
            texts.forEach(other -> assertThat(place.overlaps(other.box())).as(name + " hides '" + other.text() + "'").isFalse());
            for (PlacedNode node : nodes.values()) {
                node.texts().forEach(text -> assertThat(place.overlaps(text.box()))
                        .as(name + " hides '" + text.text() + "' of " + node.node().id()).isFalse());
            }
            assertThat(new Box(0, 0, diagram.width(), diagram.height()).contains(place)).as(name + " lies in the picture").isTrue();
            texts.add(edge.label());
        }
    }

    private static boolean onBorder(Box box, PlacedEdge.Point point) {
        boolean within = point.x() >= box.x() - ROUNDING && point.x() <= box.x() + box.width() + ROUNDING
                && point.y() >= box.y() - ROUNDING && point.y() <= box.y() + box.height() + ROUNDING;
        boolean inside = point.x() > box.x() + ROUNDING && point.x() < box.x() + box.width() - ROUNDING
                && point.y() > box.y() + ROUNDING && point.y() < box.y() + box.height() - ROUNDING;
        return within && !inside;
    }
}
