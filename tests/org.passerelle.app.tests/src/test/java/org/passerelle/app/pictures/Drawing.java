// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.pictures;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.passerelle.notation.DiagramBuilder;
import org.passerelle.notation.DiagramNode;
import org.passerelle.notation.DiagramOptions;
import org.passerelle.notation.NodeKind;
import org.passerelle.notation.layout.DiagramLayout;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.notation.layout.PlacedNode;
import org.passerelle.notation.testkit.PictureChecks;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Role;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.NamePaths;
import org.passerelle.topology.derived.TopologyIndex;

/** A drawn topology, and what a person can count in the picture. */
final class Drawing {

    private final Topology topology;
    private final PlacedDiagram picture;

    private Drawing(Topology topology, Locale locale) {
        this.topology = topology;
        // Every pool as one that is about to be removed: the longest text that a pool may have.
        this.picture = DiagramLayout.place(DiagramBuilder.build(topology,
                DiagramOptions.everything(locale).withGhosts(element -> element instanceof Pool)));
    }

    /** Draws a topology in both languages, and asserts that either picture can be read. */
    static Drawing checked(Topology topology) {
        Drawing french = new Drawing(topology, Locale.FRENCH);
        PictureChecks.check(french.picture);
        Drawing english = new Drawing(topology, Locale.ENGLISH);
        PictureChecks.check(english.picture);
        return english;
    }

    /** How many nodes of a kind there are. */
    long count(NodeKind kind) {
        return nodes(kind).count();
    }

    /** The ids of all nodes of a kind. */
    List<String> ids(NodeKind kind) {
        return nodes(kind).map(node -> node.node().id()).toList();
    }

    /** How many computers are drawn within the pools that have a role. */
    long computers(Class<? extends Role> role) {
        NamePaths paths = NamePaths.of(topology);
        Predicate<DiagramNode> wanted = node -> TopologyIndex.of(topology).pools().stream()
                .filter(pool -> pool.getRoles().stream().anyMatch(role::isInstance))
                .anyMatch(pool -> paths.path(pool).orElseThrow().equals(node.id()));
        return nodes(NodeKind.POOL).filter(node -> wanted.test(node.node())).mapToLong(node -> node.children().size()).sum();
    }

    /** How many computers are drawn within the Front End pools. */
    long frontEnds() {
        return computers(FrontEnd.class);
    }

    private Stream<PlacedNode> nodes(NodeKind kind) {
        return picture.allNodes().filter(node -> node.node().kind() == kind);
    }
}
