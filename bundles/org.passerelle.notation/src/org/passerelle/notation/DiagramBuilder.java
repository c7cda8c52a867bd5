// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.internal.Kinds;
import org.passerelle.topology.Topology;

/** Decides what a diagram of a topology shows: nodes, their places in each other, labels, marks and edges. */
public final class DiagramBuilder {

    private final Topology topology;
    private final DiagramView view;
    private final Appearance appearance;

    private DiagramBuilder(Topology topology, DiagramOptions options) {
        this.topology = topology;
        this.view = DiagramView.of(topology, options);
        this.appearance = Appearance.in(options.locale());
    }

    /**
     * @param topology the topology to show, never null
     * @param options what to show of it
     * @return the diagram, the same for the same topology
     */
    public static Diagram build(Topology topology, DiagramOptions options) {
        return new DiagramBuilder(topology, options).diagram();
    }

    private Diagram diagram() {
        List<DiagramEdge> edges = view.connections().stream().map(this::edge).toList();
        return new Diagram(topology.getName() == null ? "" : topology.getName(), nodes(topology), edges);
    }

    private List<DiagramNode> nodes(EObject container) {
        return view.children(container).stream().map(this::node).toList();
    }

    private DiagramNode node(EObject element) {
        return new DiagramNode(view.id(element), Kinds.of(element), appearance.label(element), appearance.subtitle(element),
                appearance.tooltip(element), appearance.chips(element), Appearance.version(element), view.ghosted(element),
                view.badge(element), element == topology ? List.of() : nodes(element));
    }

    private DiagramEdge edge(Connection connection) {
        String source = view.id(connection.source());
        String target = view.id(connection.target());
        return new DiagramEdge(connection.kind().key() + '|' + source + '|' + target, connection.kind(), source, target,
                connection.label());
    }
}
