// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Orders the steps of a graph: of all steps that wait for nothing any more, the one with the lowest number comes next.
 * Since numbers follow phase, page and subject, an edit elsewhere doesn't change the order of the others.
 */
final class StepOrder {

    private final StepGraph graph;
    private final int[] waitsFor;
    private final PriorityQueue<Integer> ready = new PriorityQueue<>();
    private final Deque<Integer> joints = new ArrayDeque<>();
    private final List<Integer> order = new ArrayList<>();

    private StepOrder(StepGraph graph) {
        this.graph = graph;
        this.waitsFor = new int[graph.nodes()];
    }

    /**
     * @return the numbers of the steps in order; fewer than there are when some lie on a cycle
     */
    static List<Integer> of(StepGraph graph) {
        StepOrder order = new StepOrder(graph);
        order.run();
        return order.order;
    }

    private void run() {
        for (int node = 0; node < waitsFor.length; node++) {
            waitsFor[node] = graph.countInto(node);
            if (waitsFor[node] == 0) {
                release(node);
            }
        }
        while (!joints.isEmpty() || !ready.isEmpty()) {
            if (joints.isEmpty()) {
                int step = ready.remove();
                order.add(step);
                passed(step);
            } else {
                passed(joints.remove());
            }
        }
    }

    private void passed(int node) {
        for (int next : graph.outOf(node)) {
            waitsFor[next]--;
            if (waitsFor[next] == 0) {
                release(next);
            }
        }
    }

    private void release(int node) {
        if (graph.isJoint(node)) {
            joints.add(node);
        } else {
            ready.add(node);
        }
    }
}
