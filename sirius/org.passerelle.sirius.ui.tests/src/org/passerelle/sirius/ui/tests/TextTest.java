// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.junit.jupiter.api.Test;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;

/** The text of a topology is the model: the editor writes what was changed, and follows what others write. */
class TextTest {

    private static final String FILE = "legacy.topo";

    @Test
    void savingTouchesOnlyTheLinesOfWhatWasChanged() throws Exception {
        try (OpenProject project = OpenProject.of("touched", "woodgrove", FILE)) {
            String before = project.text(FILE);
            Drawing drawing = Drawing.of(project, "Topology", project.root(FILE));

            drawing.rename(pool(project, "gccomp"), "gcarc.corp.woodgrove.com");
            project.save();

            List<String> removed = new ArrayList<>(before.lines().toList());
            List<String> added = new ArrayList<>(project.text(FILE).lines().toList());
            for (String line : before.lines().toList()) {
                if (added.remove(line)) {
                    removed.remove(line);
                }
            }
            assertThat(removed).isNotEmpty().allMatch(line -> line.contains("gccomp"));
            assertThat(added).hasSameSizeAs(removed).allMatch(line -> line.contains("gcarc"));
            assertThat(project.text(FILE)).contains("// Each Mediation Server serves one gateway.");
        }
    }

    @Test
    void whatIsCreatedIsAddedAndNothingElseIsTouched() throws Exception {
        try (OpenProject project = OpenProject.of("added", "woodgrove", FILE)) {
            String before = project.text(FILE);
            Drawing drawing = Drawing.of(project, "Topology", project.root(FILE));

            drawing.create("gateway.sbc", drawing.shape(topology(project).getSites().get(0)));
            project.save();

            assertThat(project.text(FILE).lines().toList()).containsSubsequence(before.lines().toList());
            assertThat(project.text(FILE).length()).isGreaterThan(before.length());
        }
    }

    @Test
    void savingAfterTakingEverythingBackWritesTheOriginalBytes() throws Exception {
        try (OpenProject project = OpenProject.of("back", "woodgrove", FILE)) {
            String before = project.text(FILE);
            Drawing drawing = Drawing.of(project, "Topology", project.root(FILE));
            Command start = project.lastStep();

            drawing.rename(pool(project, "gccomp"), "gcarc.corp.woodgrove.com");
            drawing.create("pool.mediation", drawing.shape(topology(project).getSites().get(0)));
            drawing.delete(drawing.shape(pool(project, "cwa")));
            project.undoTo(start);
            project.save();

            assertThat(project.text(FILE)).isEqualTo(before);
        }
    }

    @Test
    void savingInBetweenAndTakingBackWritesTheOriginalBytes() throws Exception {
        try (OpenProject project = OpenProject.of("between", "woodgrove", FILE)) {
            String before = project.text(FILE);
            Drawing drawing = Drawing.of(project, "Topology", project.root(FILE));

            drawing.rename(pool(project, "gccomp"), "gcarc.corp.woodgrove.com");
            project.save();
            project.undo();
            project.save();

            assertThat(project.text(FILE)).isEqualTo(before);
        }
    }

    @Test
    void whatAnotherProgramWritesIsShown() throws Exception {
        try (OpenProject project = OpenProject.of("outside", "woodgrove", FILE)) {
            Drawing drawing = Drawing.of(project, "Topology", project.root(FILE));
            project.save();

            project.write(FILE, project.text(FILE).replace("cwa.corp.woodgrove.com", "webmail.corp.woodgrove.com"));

            assertThat(drawing.shapes()).extracting(DDiagramElement::getName).anyMatch(name -> name.contains("webmail.corp.woodgrove.com"))
                    .noneMatch(name -> name.contains("cwa.corp.woodgrove.com"));
            assertThat(drawing.shapes()).allMatch(shape -> shape.getTarget() != null && !shape.getTarget().eIsProxy());
            assertThat(drawing.shapes(pool(project, "webmail"))).hasSize(1);
        }
    }

    @Test
    void theSessionKnowsEveryElementAgainAfterLinesWereInsertedAbove() throws Exception {
        try (OpenProject project = OpenProject.of("above", "woodgrove", FILE)) {
            DRepresentation created = project.create("Topology", project.root(FILE));
            project.open(created);
            List<String> before = targets(created);

            project.reopenAfter(() -> project.write(FILE, project.text(FILE)
                    .replace("  site Headquarters {", "  // A branch.\n  site Aachen {\n    city Aachen\n  }\n\n  site Headquarters {")
                    .replace("    server ocsdir.corp", "    server early.corp.woodgrove.com {\n      director\n    }\n    server ocsdir.corp")));
            DSemanticDiagram diagram = (DSemanticDiagram) project.representations("Topology").get(0);

            assertThat(targets(diagram)).isEqualTo(before);
            Drawing drawing = Drawing.open(project, diagram);
            assertThat(targets(diagram)).containsAll(before);
            assertThat(drawing.shapes(pool(project, "early"))).hasSize(1);
        }
    }

    /** Name and element of every shape and line; both as the session holds them. */
    private static List<String> targets(DRepresentation diagram) {
        return ((DSemanticDiagram) diagram).getDiagramElements().stream().map(TextTest::describe).sorted().toList();
    }

    private static String describe(DDiagramElement shape) {
        EObject target = shape.getTarget();
        return shape.eClass().getName() + ' ' + shape.getName() + " = "
                + (target == null || target.eIsProxy() ? "nothing" : target.eResource().getURIFragment(target));
    }

    private static Topology topology(OpenProject project) {
        return (Topology) project.root(FILE);
    }

    private static Pool pool(OpenProject project, String name) {
        return topology(project).getSites().stream().flatMap(site -> site.getPools().stream())
                .filter(one -> one.getFqdn().hostName().equals(name)).findFirst().orElseThrow();
    }
}
