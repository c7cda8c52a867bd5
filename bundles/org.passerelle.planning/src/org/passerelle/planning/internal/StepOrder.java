// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Orders the steps of a graph: of all {@linkplain FreeSteps free steps}, those of a wave that has begun come next, else
 * the one with the lowest number. Since numbers follow phase, page and subject, an edit elsewhere doesn't change the
 * order of the others.
 */
final class StepOrder {

    private final StepGraph graph;
    private final int[] waitsFor;
    private final FreeSteps free;
    private final Deque<Integer> joints = new ArrayDeque<>();
    private final List<Integer> order = new ArrayList<>();
    private final int[] rivals;
    private final BitSet byWave = new BitSet();

    private StepOrder(StepGraph graph, StepWaves waves) {
        this.graph = graph;
        this.waitsFor = new int[graph.nodes()];
        this.free = new FreeSteps(waves);
        this.rivals = new int[graph.steps()];
    }

    /** Orders the steps of a graph. */
    static StepOrder of(StepGraph graph, StepWaves waves) {
        StepOrder order = new StepOrder(graph, waves);
        order.run();
        return order;
    }

    private void run() {
        for (int node = 0; node < waitsFor.length; node++) {
            waitsFor[node] = graph.countInto(node);
            if (waitsFor[node] == 0) {
                release(node);
            }
        }
        while (!joints.isEmpty() || !free.isEmpty()) {
            passed(joints.isEmpty() ? place() : joints.remove());
        }
    }

    private int place() {
        int step = free.take();
        byWave.set(order.size(), free.cameForItsWave());
        rivals[order.size()] = free.next();
        order.add(step);
        return step;
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
            free.add(node);
        }
    }

    /** The numbers of the steps in order; fewer than there are when some lie on a cycle. */
    List<Integer> steps() {
        return order;
    }

    /** The step that would have come at a place if the one that did had not been free; -1 when there was no other. */
    int rivalAt(int place) {
        return rivals[place];
    }

    /** Whether the step at a place came there because its wave had begun. */
    boolean cameForItsWave(int place) {
        return byWave.get(place);
    }
}
