// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.junit.jupiter.api.Test;

/** The topology diagram on the example of a whole migration. */
class TopologyDiagramTest {

    @Test
    void showsTheLegacyTopology() throws Exception {
        try (OpenProject project = OpenProject.of("legacy", "woodgrove", "legacy.topo")) {
            EObject topology = project.root("legacy.topo");

            DRepresentation diagram = project.create("Topology", topology);
            project.open(diagram);
            Workbench.photograph("topology-legacy-window");

            assertThat(project.export(diagram, "topology-legacy")).isNotEmptyFile();
            assertThat(((DDiagram) diagram).getDiagramElements()).isNotEmpty();
        }
    }

    @Test
    void showsTheTargetTopology() throws Exception {
        try (OpenProject project = OpenProject.of("target", "woodgrove", "target.topo")) {
            DRepresentation diagram = project.create("Topology", project.root("target.topo"));
            project.open(diagram);
            Workbench.photograph("topology-target-window");

            assertThat(project.export(diagram, "topology-target")).isNotEmptyFile();
        }
    }
}
