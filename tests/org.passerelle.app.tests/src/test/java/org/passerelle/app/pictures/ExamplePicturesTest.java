// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.app.examples.VeryLargeExample;
import org.passerelle.app.fixtures.Examples;
import org.passerelle.merge.CoexistenceMerge;
import org.passerelle.migration.Migration;
import org.passerelle.notation.NodeKind;
import org.passerelle.planning.Planner;
import org.passerelle.planning.Simulation;
import org.passerelle.planning.Simulator;
import org.passerelle.planning.Situation;
import org.passerelle.planning.catalogue.StandardCatalogue;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.NamePaths;
import org.passerelle.topology.derived.TopologyIndex;

/** The pictures of the examples can be read: nothing overlaps, texts stay in their boxes, edges end on their nodes. */
class ExamplePicturesTest {

    private static final String MIGRATION = "woodgrove/woodgrove.migration";

    @ParameterizedTest
    @ValueSource(strings = {"woodgrove/legacy.topo", "woodgrove/target.topo", "litware/litware.topo", "adatum/adatum.topo",
        "fourthcoffee/fourthcoffee.topo"})
    void aTopologyIsDrawnWithEachPoolOnce(String example) {
        assertShowsAll(Examples.load(example).topology());
    }

    @Test
    void theMergedTopologyIsDrawnWithEachPoolOnce() {
        Migration migration = Examples.load(MIGRATION).migration();

        assertShowsAll(CoexistenceMerge.merge(migration.legacyTopology(), migration.targetTopology()).coexistence());
    }

    @TestFactory
    Stream<DynamicTest> theStateAtEveryGateIsDrawnWithEachPoolOnce() {
        Migration migration = Examples.load(MIGRATION).migration();
        Simulation simulation = new Simulator().run(new Planner(StandardCatalogue.get()).plan(Situation.of(migration)));
        assertThat(simulation.plan().gates()).hasSizeGreaterThanOrEqualTo(8);

        return simulation.plan().gates().stream().map(gate -> DynamicTest.dynamicTest(gate.toString(),
                () -> assertShowsAll(simulation.stateAfter(gate.after().id()).orElseThrow())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rt6.topo", "legacy.topo", "target.topo"})
    void theVeryLargeExampleIsDrawnWithEachPoolOnce(String name) {
        assertShowsAll((Topology) VeryLargeExample.make(1).get(name));
    }

    private static void assertShowsAll(Topology topology) {
        Drawing drawing = Drawing.checked(topology);
        NamePaths paths = NamePaths.of(topology);
        List<String> pools = new ArrayList<>();
        TopologyIndex.of(topology).pools().forEach(pool -> pools.add(paths.path(pool).orElseThrow()));

        assertThat(drawing.ids(NodeKind.POOL)).containsExactlyInAnyOrderElementsOf(pools);
        assertThat(drawing.count(NodeKind.SQL_SERVER)).isEqualTo(topology.getSqlServers().size());
        assertThat(drawing.count(NodeKind.FILE_SHARE)).isEqualTo(topology.getFileShares().size());
        assertThat(drawing.count(NodeKind.GATEWAY))
                .isEqualTo(topology.getSites().stream().mapToLong(site -> site.getGateways().size()).sum());
    }
}
