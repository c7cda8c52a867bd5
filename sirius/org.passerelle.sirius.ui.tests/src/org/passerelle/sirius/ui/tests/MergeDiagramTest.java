// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.junit.jupiter.api.Test;
import org.passerelle.migration.Migration;
import org.passerelle.topology.Topology;

/** The merge diagram on the example of a whole migration. */
class MergeDiagramTest {

    @Test
    void showsEveryPoolAndGatewayOnceAndWhatMovesWhere() throws Exception {
        try (OpenProject project = OpenProject.of("merge", "woodgrove", "legacy.topo", "target.topo", "woodgrove.migration")) {
            Migration migration = (Migration) project.root("woodgrove.migration");
            Drawing drawing = Drawing.of(project, "Merge", migration);
            Workbench.photograph("merge-window");

            assertThat(project.export(drawing.diagram(), "merge")).isNotEmptyFile();
            assertThat(Stream.of(migration.legacyTopology(), migration.targetTopology()).flatMap(MergeDiagramTest::poolsAndGateways))
                    .isNotEmpty().allSatisfy(one -> assertThat(drawing.shapes(one)).hasSize(1));
            assertThat(drawing.diagram().getEdges()).extracting(MergeDiagramTest::ends).containsExactlyInAnyOrderElementsOf(Stream.concat(
                    migration.getCorrespondences().stream().map(one -> List.<EObject>of(one.getFrom(), one.getTo())),
                    migration.getGatewayReplacements().stream().map(one -> List.<EObject>of(one.getFrom(), one.getTo()))).toList());
        }
    }

    private static Stream<EObject> poolsAndGateways(Topology topology) {
        return topology.getSites().stream().flatMap(site -> Stream.concat(site.getPools().stream(), site.getGateways().stream()));
    }

    private static List<EObject> ends(DEdge edge) {
        return List.of(((DSemanticDecorator) edge.getSourceNode()).getTarget(), ((DSemanticDecorator) edge.getTargetNode()).getTarget());
    }
}
