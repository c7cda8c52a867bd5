// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds one cycle among the nodes that could not be ordered. */
final class CycleFinder {

    private CycleFinder() {
    }

    /**
     * @param graph a graph with a cycle
     * @return the arcs of a cycle, each leading to the next, the last to the first
     */
    static List<StepGraph.Arc> find(StepGraph graph) {
        BitSet stuck = stuck(graph);
        Map<Integer, Integer> seen = new HashMap<>();
        List<StepGraph.Arc> walk = new ArrayList<>();
        int node = stuck.nextSetBit(0);
        while (seen.putIfAbsent(node, walk.size()) == null) {
            StepGraph.Arc back = graph.into(node).stream().filter(arc -> stuck.get(arc.from())).findFirst()
                    .orElseThrow();
            walk.add(back);
            node = back.from();
        }
        List<StepGraph.Arc> cycle = new ArrayList<>(walk.subList(seen.get(node), walk.size()));
        Collections.reverse(cycle);
        return cycle;
    }

    /** Every node that waits for ever; each of them has a predecessor of that sort. */
    private static BitSet stuck(StepGraph graph) {
        int[] waits = new int[graph.nodes()];
        BitSet done = new BitSet(graph.nodes());
        List<Integer> queue = new ArrayList<>();
        for (int node = 0; node < waits.length; node++) {
            waits[node] = graph.countInto(node);
            if (waits[node] == 0) {
                queue.add(node);
            }
        }
        for (int i = 0; i < queue.size(); i++) {
            done.set(queue.get(i));
            for (int next : graph.outOf(queue.get(i))) {
                if (--waits[next] == 0) {
                    queue.add(next);
                }
            }
        }
        BitSet stuck = new BitSet(graph.nodes());
        stuck.set(0, graph.nodes());
        stuck.andNot(done);
        return stuck;
    }
}
