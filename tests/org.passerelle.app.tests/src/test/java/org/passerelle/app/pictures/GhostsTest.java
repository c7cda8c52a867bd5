// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.app.Pictures;
import org.passerelle.app.Project;
import org.passerelle.app.fixtures.Examples;
import org.passerelle.migration.Migration;
import org.passerelle.notation.Layer;
import org.passerelle.notation.NodeKind;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.notation.layout.PlacedNode;
import org.passerelle.planning.Planner;
import org.passerelle.planning.Simulation;
import org.passerelle.planning.Simulator;
import org.passerelle.planning.Situation;
import org.passerelle.planning.catalogue.StandardCatalogue;

/** What a migration removes is drawn as about to be removed, wherever it stands. */
class GhostsTest {

    @Test
    void whatOnlyTheLegacyDeploymentHasFadesAfterTheMerge() {
        PlacedDiagram picture = state("woodgrove/woodgrove.migration");

        assertThat(ids(picture, NodeKind.GATEWAY, true)).containsExactlyInAnyOrder("pstnGateway:oldgw1.corp.woodgrove.com",
                "pstnGateway:oldgw2.corp.woodgrove.com");
        assertThat(ids(picture, NodeKind.SQL_SERVER, true)).isNotEmpty().allMatch(id -> id.startsWith("sqlServer:o"));
        assertThat(ids(picture, NodeKind.SQL_SERVER, false)).isNotEmpty().noneMatch(id -> id.startsWith("sqlServer:o"));
        assertThat(ids(picture, NodeKind.FILE_SHARE, false)).isNotEmpty();
        assertThat(ids(picture, NodeKind.POOL, true)).contains("pool:ocspool.corp.woodgrove.com");
    }

    @Test
    void aGatewayThatTheTargetKeepsDoesNot() {
        assertThat(ids(state("woodgrove/variants/gateway-kept.migration"), NodeKind.GATEWAY, true)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theMergedTopologyShowsItAlikeWithFindingsAndWithout(boolean findings) {
        PlacedDiagram picture = Pictures.placed(Project.load(Examples.folder().resolve("woodgrove/woodgrove.migration")),
                EnumSet.allOf(Layer.class), findings, Locale.ENGLISH);

        assertThat(ids(picture, NodeKind.POOL, true)).isNotEmpty();
        assertThat(ids(picture, NodeKind.SQL_SERVER, true)).isNotEmpty().allMatch(id -> id.startsWith("sqlServer:o"));
        assertThat(ids(picture, NodeKind.GATEWAY, true)).isEmpty();
    }

    @Test
    void aTopologyAloneHasNoGhosts() {
        PlacedDiagram picture = Pictures.placed(Project.load(Examples.folder().resolve("woodgrove/legacy.topo")),
                EnumSet.allOf(Layer.class), false, Locale.ENGLISH);

        assertThat(picture.allNodes().filter(node -> node.node().ghosted())).isEmpty();
    }

    private static PlacedDiagram state(String example) {
        Migration migration = Examples.load(example).migration();
        Simulation simulation = new Simulator().run(new Planner(StandardCatalogue.get()).plan(Situation.of(migration)));
        return Pictures.placed(simulation.stateAfter("OCS-04-02").orElseThrow(), migration.targetTopology(), Locale.ENGLISH);
    }

    private static List<String> ids(PlacedDiagram picture, NodeKind kind, boolean ghosted) {
        return picture.allNodes().map(PlacedNode::node).filter(node -> node.kind() == kind && node.ghosted() == ghosted)
                .map(node -> node.id()).toList();
    }
}
