// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.passerelle.notation.layout.Arrangement;
import org.passerelle.notation.layout.DiagramLayout;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.notation.layout.PlacedEdge.Point;
import org.passerelle.notation.layout.PlacedNode;
import org.passerelle.notation.layout.Positions;
import org.passerelle.notation.testkit.PictureChecks;
import org.passerelle.topology.Topology;

/** A shape stands where a person put it, and the rest of the picture stays readable around it. */
class ArrangementTest {

    private final Topology topology = SampleTopology.make();
    private final PlacedDiagram free = place(topology);

    private static PlacedDiagram place(Topology topology) {
        return DiagramLayout.place(DiagramBuilder.build(topology, DiagramOptions.everything(Locale.ENGLISH)));
    }

    private static PlacedNode node(PlacedDiagram diagram, String id) {
        return diagram.allNodes().filter(node -> node.node().id().equals(id)).findFirst().orElseThrow();
    }

    private static PlacedNode parent(PlacedDiagram diagram, String id) {
        return diagram.allNodes().filter(node -> node.children().stream().anyMatch(child -> child.node().id().equals(id)))
                .findFirst().orElse(null);
    }

    private List<String> movable() {
        return free.allNodes().filter(node -> node.node().kind() != NodeKind.HOST).map(node -> node.node().id()).toList();
    }

    @Test
    void nothingPutChangesNothing() {
        assertThat(Arrangement.of(free, Positions.NONE)).isSameAs(free);
        assertThat(Arrangement.of(free, Positions.NONE.with("pool:gone.example.org", 4, 5))).isSameAs(free);
    }

    @Test
    void aShapeStandsWhereItWasPutMeasuredFromItsSite() {
        String id = "pool:pool01.fabrikam.com";
        PlacedDiagram placed = Arrangement.of(free, Positions.NONE.with(id, 700, 480));
        Point origin = placed.origins().get(parent(placed, id).node().id());
        assertThat(node(placed, id).box().x() - origin.x()).isEqualTo(700);
        assertThat(node(placed, id).box().y() - origin.y()).isEqualTo(480);
        assertThat(parent(placed, id).box().contains(node(placed, id).box())).isTrue();
        PictureChecks.check(placed);
    }

    @Test
    void othersStayUnlessSomethingStandsInTheirPlace() {
        String id = "pool:pool01.fabrikam.com";
        PlacedNode site = parent(free, id);
        PlacedNode neighbour = site.children().stream().filter(child -> !child.node().id().equals(id)).findFirst().orElseThrow();
        Positions onNeighbour = Positions.NONE.with(id, (int) (neighbour.box().x() - site.box().x()),
                (int) (neighbour.box().y() - site.box().y()));
        PlacedDiagram placed = Arrangement.of(free, onNeighbour);
        assertThat(node(placed, id).box().overlaps(node(placed, neighbour.node().id()).box())).isFalse();
        PictureChecks.check(placed);
    }

    @Test
    void aShapeMayStandLeftOfAndAboveEverything() {
        String id = movable().stream().filter(one -> one.startsWith("pool:")).findFirst().orElseThrow();
        PlacedDiagram placed = Arrangement.of(free, Positions.NONE.with(id, -400, -300));
        assertThat(parent(placed, id).box().contains(node(placed, id).box())).isTrue();
        assertThat(placed.allNodes()).allMatch(node -> node.box().x() >= 0 && node.box().y() >= 0);
        PictureChecks.check(placed);
    }

    @Test
    void whatStandsInASiteMovesAlong() {
        PlacedNode site = free.nodes().stream().filter(node -> !node.children().isEmpty()).findFirst().orElseThrow();
        PlacedNode pool = site.children().get(0);
        PlacedDiagram placed = Arrangement.of(free, Positions.NONE.with(site.node().id(), 2000, 900));
        assertThat(node(placed, pool.node().id()).box().x() - node(placed, site.node().id()).box().x())
                .isEqualTo(pool.box().x() - site.box().x());
        PictureChecks.check(placed);
    }

    @Property(tries = 60)
    void anyShapePutAnywhereLeavesAReadablePicture(@ForAll @IntRange(max = 40) int which, @ForAll @IntRange(min = -900, max = 2500) int x,
            @ForAll @IntRange(min = -900, max = 2500) int y) {
        List<String> ids = movable();
        String id = ids.get(which % ids.size());
        PlacedDiagram placed = Arrangement.of(free, Positions.NONE.with(id, x, y));
        PictureChecks.check(placed);
        assertThat(Arrangement.of(free, Positions.NONE.with(id, x, y))).isEqualTo(placed);
    }
}
