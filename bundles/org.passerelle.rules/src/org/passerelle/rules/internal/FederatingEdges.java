// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.internal;

import java.util.List;
import java.util.Optional;
import org.passerelle.rules.StateContext;
import org.passerelle.topology.Edge;
import org.passerelle.topology.Pool;
import org.passerelle.topology.derived.TopologyIndex;

/**
 * The Edge pools in service that federate, and the one condition on them that several rules need: whether more than one
 * does. I-05 forbids it always; MRG-029 and MRG-035 say what it means for the new Edge before the switch and during it.
 */
public final class FederatingEdges {

    private final List<Edge> edges;

    private FederatingEdges(List<Edge> edges) {
        this.edges = edges;
    }

    /** The federating Edge pools of a topology. */
    public static FederatingEdges of(TopologyIndex index) {
        return new FederatingEdges(EdgePools.inService(index).stream().filter(Edge::isFederation).toList());
    }

    /** The federating Edge pools of a state. */
    public static FederatingEdges of(StateContext context) {
        return new FederatingEdges(EdgePools.inService(context).stream().filter(Edge::isFederation).toList());
    }

    /** Whether no Edge pool federates. */
    public boolean none() {
        return edges.isEmpty();
    }

    /** The first two of several federating pools; empty when one or none federates. */
    public Optional<Both> two() {
        return edges.size() < 2 ? Optional.empty() : Optional.of(new Both(edges.get(0), edges.get(1)));
    }

    /** The first federating pool of before Lync Server 2013. */
    public Optional<Pool> legacy() {
        return legacyEdge().map(TopologyIndex::poolOf);
    }

    /** The federating Edges of Lync Server 2013 or later. */
    public List<Edge> current() {
        return edges.stream().filter(edge -> Generations.current(TopologyIndex.poolOf(edge))).toList();
    }

    /** Each federating Edge of Lync Server 2013 or later with the legacy one that federates, too; empty without one. */
    public List<Both> besideLegacy() {
        return legacyEdge().map(old -> current().stream().map(edge -> new Both(old, edge)).toList()).orElse(List.of());
    }

    private Optional<Edge> legacyEdge() {
        return edges.stream().filter(edge -> Generations.legacy(TopologyIndex.poolOf(edge))).findFirst();
    }

    /**
     * Two Edge roles that federate at the same time.
     *
     * @param one   the legacy one if they differ in generation and the condition is about that
     * @param other the other one
     */
    public record Both(Edge one, Edge other) {

        /** The pool of {@link #one()}. */
        public Pool onePool() {
            return TopologyIndex.poolOf(one);
        }

        /** The pool of {@link #other()}. */
        public Pool otherPool() {
            return TopologyIndex.poolOf(other);
        }
    }
}
