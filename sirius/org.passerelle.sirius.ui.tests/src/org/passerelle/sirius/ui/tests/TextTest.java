// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.junit.jupiter.api.Test;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;

/** The text and the diagram are one document. */
class TextTest {

    private static final String FILE = "target.topo";

    @Test
    void savingChangesOnlyTheLinesThatWereTouched() throws Exception {
        try (OpenProject project = OpenProject.of("text", "woodgrove", FILE)) {
            String before = project.text(FILE);
            Pool pool = pool(project, "recorder13");
            DRepresentation diagram = project.create("Topology", project.root(FILE));
            DiagramTools tools = DiagramTools.of(project, (DDiagram) diagram, project.open(diagram));

            tools.rename(tools.view(pool).orElseThrow(), "recorder14.corp.woodgrove.com");
            project.save();

            List<String> old = before.lines().toList();
            List<String> now = project.text(FILE).lines().toList();
            assertThat(now).hasSameSizeAs(old);
            for (int i = 0; i < old.size(); i++) {
                assertThat(now.get(i)).isEqualTo(old.get(i).replace("recorder13", "recorder14"));
            }
        }
    }

    @Test
    void undoneChangesLeaveTheFileAsItWas() throws Exception {
        try (OpenProject project = OpenProject.of("undone", "woodgrove", FILE)) {
            String before = project.text(FILE);
            DRepresentation diagram = project.create("Topology", project.root(FILE));
            DiagramTools tools = DiagramTools.of(project, (DDiagram) diagram, project.open(diagram));

            tools.delete(tools.view(pool(project, "lyncdir")).orElseThrow());
            tools.undo();
            project.save();

            assertThat(project.text(FILE)).isEqualTo(before);
        }
    }

    @Test
    void aChangeOfTheTextByAnotherProgramIsShown() throws Exception {
        try (OpenProject project = OpenProject.of("outside", "woodgrove", FILE)) {
            DRepresentation diagram = project.create("Topology", project.root(FILE));
            project.open(diagram);
            project.save();

            project.overwrite(FILE, project.text(FILE).replace("recorder13", "recorder14"));

            assertThat(((DDiagram) diagram).getDiagramElements()).extracting(one -> one.getName())
                    .anyMatch(name -> name.contains("recorder14")).noneMatch(name -> name.contains("recorder13"));
        }
    }

    @Test
    void representationsFindTheirElementsAgainAfterTextWasInsertedAbove() throws Exception {
        OpenProject project = OpenProject.of("inserted", "woodgrove", FILE);
        int shown = ((DDiagram) project.create("Topology", project.root(FILE))).getDiagramElements().size();
        project.save();

        try (OpenProject again = project.reopenAfter(() -> project.overwrite(FILE,
                project.text(FILE).replaceFirst("(?m)^  host ", "  host inserted.corp.woodgrove.com {\n  }\n  host ")))) {
            DDiagram diagram = (DDiagram) again.representations().iterator().next();

            again.open((DRepresentation) diagram);
            assertThat(diagram.getDiagramElements()).hasSize(shown).allSatisfy(one -> assertThat(one.getTarget().eResource()).isNotNull());
            assertThat(project.text(FILE)).contains("inserted.corp.woodgrove.com");
        }
    }

    private static Pool pool(OpenProject project, String name) {
        return ((Topology) project.root(FILE)).getSites().stream().flatMap(site -> site.getPools().stream())
                .filter(pool -> pool.getFqdn().hostName().equals(name)).findFirst().orElseThrow();
    }
}
