// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.tree.DTree;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.junit.jupiter.api.Test;

/** The merge diagram, the table of pools and the tree of the inventory on the example of a whole migration. */
class OtherRepresentationsTest {

    @Test
    void theMergeDiagramShowsWhatMovesWhere() throws Exception {
        try (OpenProject project = OpenProject.of("merge", "woodgrove", "legacy.topo", "target.topo", "woodgrove.migration")) {
            DRepresentation diagram = project.create("Merge", project.root("woodgrove.migration"));
            project.open(diagram);
            Workbench.photograph("merge-window");

            assertThat(project.export(diagram, "merge")).isNotEmptyFile();
            assertThat(((DDiagram) diagram).getEdges()).isNotEmpty();
        }
    }

    @Test
    void theTableListsThePoolsOfEverySite() throws Exception {
        try (OpenProject project = OpenProject.of("table", "woodgrove", "target.topo")) {
            DRepresentation table = project.create("Pools", project.root("target.topo"));
            project.open(table);
            Workbench.photograph("pools-window");

            assertThat(((DTable) table).getLines()).hasSize(1).allSatisfy(line -> assertThat(line.getLines()).isNotEmpty());
        }
    }

    @Test
    void theTreeListsEverything() throws Exception {
        try (OpenProject project = OpenProject.of("tree", "woodgrove", "target.topo")) {
            DRepresentation tree = project.create("Inventory", project.root("target.topo"));
            project.open(tree);
            Workbench.photograph("inventory-window");

            assertThat(((DTree) tree).getOwnedTreeItems()).hasSameSizeAs(project.root("target.topo").eContents());
        }
    }
}
