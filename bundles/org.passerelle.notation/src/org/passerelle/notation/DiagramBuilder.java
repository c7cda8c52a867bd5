// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import org.passerelle.notation.internal.Connections;
import org.passerelle.notation.internal.Nodes;
import org.passerelle.topology.Topology;

/** Decides what a diagram of a topology shows: nodes, their places in each other, labels, marks and edges. */
public final class DiagramBuilder {

    private DiagramBuilder() {
    }

    /**
     * @param topology the topology to show, never null
     * @param options what to show of it
     * @return the diagram, the same for the same topology
     */
    public static Diagram build(Topology topology, DiagramOptions options) {
        Nodes nodes = new Nodes(topology, options);
        Connections connections = new Connections(topology, options, nodes);
        var edges = connections.edges();
        return new Diagram(topology.getName() == null ? "" : topology.getName(), nodes.top(connections.needsFederation()), edges);
    }
}
