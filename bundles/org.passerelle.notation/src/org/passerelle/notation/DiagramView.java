// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.internal.Connections;
import org.passerelle.notation.internal.Kinds;
import org.passerelle.notation.internal.Nodes;
import org.passerelle.topology.Topology;

/**
 * What a picture of a topology shows, told by the elements of the model: which stand where, and which are connected. A
 * snapshot, made in one pass; it does not follow later changes.
 */
public final class DiagramView {

    private final Topology topology;
    private final DiagramOptions options;
    private final Nodes nodes;
    private final List<Connection> connections;
    private final Map<ConnectionKind, List<Connection>> byKind = new EnumMap<>(ConnectionKind.class);

    private DiagramView(Topology topology, DiagramOptions options) {
        this.topology = topology;
        this.options = options;
        this.nodes = new Nodes(topology, options);
        this.connections = new Connections(topology, options, nodes).all();
        connections.forEach(one -> byKind.computeIfAbsent(one.kind(), any -> new ArrayList<>()).add(one));
        if (connections.stream().anyMatch(one -> one.target() == topology)) {
            nodes.addFederation();
        }
    }

    /**
     * @param topology the topology to show, never null
     * @param options what to show of it
     * @return what is shown, the same for the same topology
     */
    public static DiagramView of(Topology topology, DiagramOptions options) {
        return new DiagramView(topology, options);
    }

    /**
     * What stands in an element.
     *
     * @param container a site, a pool, or the topology for what stands in nothing. The last of those may be the topology
     *        itself: it stands for the federated partners
     * @return the elements in document order
     */
    public List<EObject> children(EObject container) {
        return nodes.children(container);
    }

    /** The same, of one kind only. */
    public List<EObject> children(EObject container, NodeKind kind) {
        return children(container).stream().filter(child -> Kinds.of(child) == kind).toList();
    }

    /** Whether an element has a node of its own. */
    public boolean shows(EObject element) {
        return nodes.shows(element);
    }

    /** All lines, in document order. */
    public List<Connection> connections() {
        return connections;
    }

    /** The lines of one kind, in document order. */
    public List<Connection> connections(ConnectionKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The lines of one kind of a topology, in document order; for those who need no more than that. */
    public static List<Connection> edges(Topology topology, DiagramOptions options, ConnectionKind kind) {
        return of(topology, options).connections(kind);
    }

    /**
     * @param element an element that is shown
     * @return its name path; a fixed word for the federated partners
     */
    public String id(EObject element) {
        return element == topology ? Nodes.FEDERATION : nodes.path(element);
    }

    /** The worst finding on an element that is shown. */
    public Badge badge(EObject element) {
        return element == topology ? Badge.NONE : options.badges().getOrDefault(id(element), Badge.NONE);
    }

    /** Whether an element is about to be removed. */
    public boolean ghosted(EObject element) {
        return element != topology && options.ghosted().test(element);
    }
}
