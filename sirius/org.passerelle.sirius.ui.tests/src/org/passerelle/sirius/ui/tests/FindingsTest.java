// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.junit.jupiter.api.Test;

/** Findings of the rules on what a diagram shows. */
class FindingsTest {

    @Test
    void aPoolWithAFindingIsMarked() throws Exception {
        try (OpenProject project = OpenProject.of("findings", "litware/variants", "same-web-name.topo")) {
            DRepresentation diagram = project.create("Topology", project.root("same-web-name.topo"));
            project.open(diagram);
            Workbench.photograph("findings-window");

            assertThat(project.export(diagram, "findings")).isNotEmptyFile();
            assertThat(((DDiagram) diagram).getDiagramElements()).filteredOn(FindingsTest::isMarked).isNotEmpty();
        }
    }

    private static boolean isMarked(DDiagramElement element) {
        return element.getTransientDecorations().stream().anyMatch(one -> one.getDescription().getName().startsWith("finding-"));
    }
}
