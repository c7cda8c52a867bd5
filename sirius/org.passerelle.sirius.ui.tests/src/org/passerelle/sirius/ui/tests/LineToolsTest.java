// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNodeListElement;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passerelle.notation.ConnectionKind;
import org.passerelle.sirius.services.ConnectionServices;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Topology;

/** Every tool for lines draws its line; lines can be redirected and deleted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LineToolsTest {

    private final ConnectionServices services = new ConnectionServices();
    private OpenProject project;
    private List<Drawing> drawings;

    /** Two ends that a line may be drawn between. */
    private record Ends(Drawing drawing, EObject source, EObject target) { }

    @BeforeAll
    void open() throws Exception {
        project = OpenProject.of("lines", "woodgrove", "legacy.topo", "target.topo");
        project.add("parts.topo", LineToolsTest.class.getResourceAsStream("parts.topo"));
        drawings = Stream.of("legacy.topo", "target.topo", "parts.topo")
                .map(file -> Drawing.of(project, "Topology", project.root(file))).toList();
    }

    @AfterAll
    void close() throws Exception {
        project.close();
    }

    @ParameterizedTest
    @EnumSource(ConnectionKind.class)
    void drawsALineInOneStepThatCanBeUndone(ConnectionKind kind) {
        Ends ends = drawings.stream().flatMap(one -> ends(one, kind.key()).stream()).findFirst().orElseGet(() -> freed(kind.key()));
        EObject topology = ends.drawing().diagram().getTarget();
        EObject before = EcoreUtil.copy(topology);

        ends.drawing().connect(kind.key(), ends.source(), ends.target());
        EObject after = EcoreUtil.copy(topology);
        assertThat(EcoreUtil.equals(after, before)).isFalse();
        assertThat(ends.drawing().lines(kind.key())).anySatisfy(line -> {
            assertThat(((DSemanticDecorator) line.getSourceNode()).getTarget()).isIn(ends.source(), ends.target());
            assertThat(((DSemanticDecorator) line.getTargetNode()).getTarget()).isIn(ends.source(), ends.target(), topology);
        });

        project.undo();
        assertThat(EcoreUtil.equals(topology, before)).as("as before after undo").isTrue();
        project.redo();
        assertThat(EcoreUtil.equals(topology, after)).as("as after after redo").isTrue();
        project.undo();
    }

    @Test
    void aTrunkIsRedirectedToAnotherGateway() {
        Drawing drawing = drawings.get(0);
        Topology topology = (Topology) drawing.diagram().getTarget();
        DEdge trunk = drawing.lines("trunk").get(0);
        Pool mediation = (Pool) ((DSemanticDecorator) trunk.getSourceNode()).getTarget();
        EObject other = topology.getSites().get(0).getGateways().stream()
                .filter(one -> one != ((DSemanticDecorator) trunk.getTargetNode()).getTarget()).findFirst().orElseThrow();

        drawing.redirect(trunk, "trunk", other);

        assertThat(gateways(mediation)).containsExactly((PstnGateway) other);
        assertThat(drawing.lines("trunk").stream().filter(one -> ((DSemanticDecorator) one.getSourceNode()).getTarget() == mediation))
                .singleElement().satisfies(one -> assertThat(((DSemanticDecorator) one.getTargetNode()).getTarget()).isSameAs(other));
        project.undo();
    }

    @Test
    void aLineIsNotRedirectedToWhatItCannotEndAt() {
        Drawing drawing = drawings.get(0);
        Topology topology = (Topology) drawing.diagram().getTarget();
        DEdge trunk = drawing.lines("trunk").get(0);
        PstnGateway other = topology.getSites().get(0).getGateways().get(1);

        assertThat(drawing.mayRedirect(trunk, other)).isTrue();
        assertThat(drawing.mayRedirect(trunk, topology.getFileShares().get(0))).isFalse();
    }

    @Test
    void aLineThatIsDeletedIsGoneFromTheModel() {
        Drawing drawing = drawings.get(0);
        DEdge trunk = drawing.lines("trunk").get(0);
        Pool mediation = (Pool) ((DSemanticDecorator) trunk.getSourceNode()).getTarget();

        drawing.delete(trunk);

        assertThat(gateways(mediation)).isEmpty();
        assertThat(drawing.lines("trunk")).doesNotContain(trunk);
        project.undo();
        assertThat(gateways(mediation)).hasSize(1);
    }

    private static List<PstnGateway> gateways(Pool mediation) {
        return mediation.getRoles().stream().filter(Mediation.class::isInstance)
                .flatMap(role -> ((Mediation) role).getGateways().stream()).toList();
    }

    /** Where all that may be connected is, a line is deleted first. */
    private Ends freed(String kind) {
        Drawing drawing = drawings.stream().filter(one -> !one.lines(kind).isEmpty()).findFirst().orElseThrow();
        DEdge line = drawing.lines(kind).get(0);
        EObject source = ((DSemanticDecorator) line.getSourceNode()).getTarget();
        EObject target = ((DSemanticDecorator) line.getTargetNode()).getTarget();
        drawing.delete(line);
        return new Ends(drawing, source, target);
    }

    private Optional<Ends> ends(Drawing drawing, String kind) {
        List<EObject> shapes = drawing.shapes().stream().filter(one -> !(one instanceof DNodeListElement))
                .map(DDiagramElement::getTarget).toList();
        return shapes.stream().filter(source -> services.mayStart(source, kind))
                .flatMap(source -> shapes.stream().filter(target -> services.mayConnect(source, target, kind))
                        .map(target -> new Ends(drawing, source, target))).findFirst();
    }
}
