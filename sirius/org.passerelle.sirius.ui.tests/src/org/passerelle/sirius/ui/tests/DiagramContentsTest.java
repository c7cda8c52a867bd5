// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.notation.Appearance;
import org.passerelle.notation.Connection;
import org.passerelle.notation.ConnectionKind;
import org.passerelle.notation.DiagramOptions;
import org.passerelle.notation.DiagramView;
import org.passerelle.notation.NodeKind;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Role;
import org.passerelle.topology.Store;
import org.passerelle.topology.Topology;

/** The topology diagram shows what every other picture of the topology shows. */
class DiagramContentsTest {

    private final Appearance appearance = Appearance.in(Locale.getDefault());

    @ParameterizedTest
    @ValueSource(strings = {"legacy.topo", "target.topo"})
    void everyElementOfAPictureHasOneShapeWithItsLabel(String file) throws Exception {
        try (OpenProject project = OpenProject.of("shapes", "woodgrove", file)) {
            Topology topology = (Topology) project.root(file);
            Drawing drawing = Drawing.of(project, "Topology", topology);
            List<EObject> expected = shown(view(topology), topology);

            assertThat(drawing.shapes()).extracting(DDiagramElement::getTarget)
                    .filteredOn(one -> !(one instanceof Role) && !(one instanceof Store)).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(expected).allSatisfy(element -> assertThat(drawing.shape(element).getName()).isEqualTo(label(element)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"legacy.topo", "target.topo"})
    void everyRoleAndStoreIsALineInTheBoxThatHoldsIt(String file) throws Exception {
        try (OpenProject project = OpenProject.of("lists", "woodgrove", file)) {
            Topology topology = (Topology) project.root(file);
            Drawing drawing = Drawing.of(project, "Topology", topology);
            List<Pool> pools = topology.getSites().stream().flatMap(site -> site.getPools().stream()).toList();

            assertThat(pools).allSatisfy(pool -> assertThat(parts(drawing.shape(pool), Role.class)).isEqualTo(pool.getRoles()));
            assertThat(topology.getSqlServers()).allSatisfy(server -> assertThat(parts(drawing.shape(server), Store.class))
                    .isEqualTo(server.getInstances().stream().flatMap(one -> one.getStores().stream()).toList()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"legacy.topo", "target.topo"})
    void everyConnectionOfAPictureIsOneLineWithItsLabel(String file) throws Exception {
        try (OpenProject project = OpenProject.of("lines", "woodgrove", file)) {
            Topology topology = (Topology) project.root(file);
            Drawing drawing = Drawing.of(project, "Topology", topology);
            DiagramView view = view(topology);
            Map<EObject, EObject> homes = homes(view, topology);

            for (ConnectionKind kind : ConnectionKind.values()) {
                List<String> expected = view.connections(kind).stream()
                        .collect(Collectors.groupingBy(one -> ends(homes, one), Collectors.mapping(Connection::label, Collectors.joining(", "))))
                        .entrySet().stream().map(one -> one.getKey() + " : " + one.getValue()).toList();

                assertThat(drawing.lines(kind.key()).stream().map(this::line)).as(kind.key()).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    private static DiagramView view(Topology topology) {
        return DiagramView.of(topology, DiagramOptions.everything(Locale.getDefault()));
    }

    private static List<EObject> shown(DiagramView view, EObject container) {
        List<EObject> all = new ArrayList<>();
        for (EObject child : view.children(container)) {
            all.add(child);
            if (child != container) {
                all.addAll(shown(view, child));
            }
        }
        return all;
    }

    /** Hosts are lines in boxes of pools; what leads to one ends at the box. */
    private static Map<EObject, EObject> homes(DiagramView view, Topology topology) {
        Map<EObject, EObject> homes = new HashMap<>();
        topology.getSites().stream().flatMap(site -> site.getPools().stream())
                .forEach(pool -> view.children(pool, NodeKind.HOST).forEach(host -> homes.put(host, pool)));
        return homes;
    }

    private String ends(Map<EObject, EObject> homes, Connection one) {
        return name(homes.getOrDefault(one.source(), one.source())) + " -> " + name(homes.getOrDefault(one.target(), one.target()));
    }

    private String line(DEdge edge) {
        return name(((DSemanticDecorator) edge.getSourceNode()).getTarget()) + " -> "
                + name(((DSemanticDecorator) edge.getTargetNode()).getTarget()) + " : " + edge.getName();
    }

    private String name(EObject element) {
        return element.eClass().getName() + ' ' + appearance.label(element);
    }

    private String label(EObject element) {
        if (element instanceof Host) {
            return appearance.label(element);
        }
        String letters = Appearance.version(element).letters();
        String name = letters.isEmpty() ? appearance.label(element) : '[' + letters + "] " + appearance.label(element);
        return Stream.of(name, appearance.subtitle(element)).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static <T> List<T> parts(DDiagramElement box, Class<T> type) {
        return box.eContents().stream().filter(DDiagramElement.class::isInstance).map(one -> ((DDiagramElement) one).getTarget())
                .filter(type::isInstance).map(type::cast).toList();
    }
}
