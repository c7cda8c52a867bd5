// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

/** Which arcs of a graph touch which node with one of their ends; the arcs of a node keep their order. */
final class Incidence {

    private final int[] starts;
    private final int[] sorted;

    private Incidence(int[] starts, int[] sorted) {
        this.starts = starts;
        this.sorted = sorted;
    }

    /**
     * @param ends  the node at one end of each arc; only the first {@code arcs} entries count
     * @param nodes number of nodes
     */
    static Incidence of(int[] ends, int arcs, int nodes) {
        int[] starts = new int[nodes + 1];
        for (int arc = 0; arc < arcs; arc++) {
            starts[ends[arc] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            starts[node + 1] += starts[node];
        }
        int[] next = starts.clone();
        int[] sorted = new int[arcs];
        for (int arc = 0; arc < arcs; arc++) {
            sorted[next[ends[arc]]++] = arc;
        }
        return new Incidence(starts, sorted);
    }

    int count(int node) {
        return starts[node + 1] - starts[node];
    }

    /** The arc of a node with that number among its arcs. */
    int arc(int node, int number) {
        return sorted[starts[node] + number];
    }
}
