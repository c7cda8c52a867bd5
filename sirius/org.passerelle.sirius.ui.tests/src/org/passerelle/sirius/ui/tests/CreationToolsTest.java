// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.notation.Appearance;
import org.passerelle.notation.DiagramOptions;
import org.passerelle.notation.DiagramView;
import org.passerelle.notation.editing.Creation;
import org.passerelle.notation.editing.Creations;
import org.passerelle.topology.Topology;

/** Every tool of the palette creates what it is called after, as one step that can be undone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CreationToolsTest {

    private OpenProject project;
    private List<Drawing> drawings;

    @BeforeAll
    void open() throws Exception {
        project = OpenProject.of("tools", "woodgrove", "legacy.topo", "target.topo");
        project.add("parts.topo", CreationToolsTest.class.getResourceAsStream("parts.topo"));
        drawings = Stream.of("legacy.topo", "target.topo", "parts.topo")
                .map(file -> Drawing.of(project, "Topology", project.root(file))).toList();
    }

    @AfterAll
    void close() throws Exception {
        project.close();
    }

    static Stream<String> creations() {
        return Creations.all().stream().map(Creation::id);
    }

    @ParameterizedTest
    @MethodSource("creations")
    void createsInOneStepThatCanBeUndone(String id) {
        Creation creation = Creations.of(id);
        Drawing drawing = drawings.stream().filter(one -> place(one, creation).isPresent()).findFirst().orElseThrow();
        EObject topology = drawing.diagram().getTarget();
        EObject before = EcoreUtil.copy(topology);
        Set<EObject> present = parts(topology, creation.type());

        drawing.create(id, place(drawing, creation).orElseThrow());
        EObject after = EcoreUtil.copy(topology);
        Set<EObject> created = parts(topology, creation.type());
        created.removeAll(present);
        assertThat(created).isNotEmpty();
        DiagramView view = DiagramView.of((Topology) topology, DiagramOptions.everything(Locale.getDefault()));
        assertThat(created).filteredOn(view::shows).allSatisfy(one -> assertThat(drawing.shapes(one)).hasSize(1));

        project.undo();
        assertThat(EcoreUtil.equals(topology, before)).as("as before after undo").isTrue();
        assertThat(created).allSatisfy(one -> assertThat(drawing.shapes(one)).isEmpty());

        project.redo();
        assertThat(EcoreUtil.equals(topology, after)).as("as after after redo").isTrue();
        project.undo();
    }

    @Test
    void thePaletteNamesEveryCreation() {
        assertThat(drawings.get(0).palette()).containsAll(Creations.all().stream().map(one -> one.label(Locale.getDefault())).toList());
    }

    /** Tools that make shapes are used on sites and on the ground, the others on anything. */
    private static Optional<DSemanticDecorator> place(Drawing drawing, Creation creation) {
        Stream<DDiagramElement> shapes = drawing.shapes().stream();
        if (Appearance.kind(creation.type().getEPackage().getEFactoryInstance().create(creation.type())).isPresent()) {
            shapes = shapes.filter(DDiagramElementContainer.class::isInstance);
        }
        return Stream.concat(Stream.<DSemanticDecorator>of(drawing.diagram()), shapes)
                .filter(one -> drawing.offers(creation.id(), one)).findFirst();
    }

    private static Set<EObject> parts(EObject topology, EClass type) {
        Set<EObject> found = new HashSet<>();
        topology.eAllContents().forEachRemaining(one -> {
            if (type.isInstance(one)) {
                found.add(one);
            }
        });
        return found;
    }
}
