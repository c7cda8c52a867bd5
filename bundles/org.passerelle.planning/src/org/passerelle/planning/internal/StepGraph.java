// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.passerelle.planning.EdgeFact;
import org.passerelle.planning.StepInstance;

/**
 * The graph of steps as arrays of numbers. Nodes 0 to n-1 are steps, by their position; further nodes are joints that
 * stand for "all of these before all of those", so that the graph stays as small as what it connects. It is read only
 * after it was {@linkplain #close closed}.
 */
final class StepGraph {

    /** An edge that reaches a node. */
    record Arc(int from, EdgeFact fact) {
    }

    private static final int DIRECT = 16;

    private final int steps;
    private final BitSet skipped = new BitSet();
    private int nodes;
    private int arcs;
    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private EdgeFact[] facts = new EdgeFact[1024];
    private Incidence into;
    private Incidence out;

    StepGraph(int steps) {
        this.steps = steps;
        this.nodes = steps;
    }

    /** Number of steps. */
    int steps() {
        return steps;
    }

    /** Number of steps that are not left out. */
    int ordinarySteps() {
        return steps - skipped.cardinality();
    }

    /** Number of steps and joints. */
    int nodes() {
        return nodes;
    }

    /** Leaves a step out: it hands its predecessors on to its successors. */
    void skip(int step) {
        skipped.set(step);
    }

    /** Whether a node only hands on: a joint or a step that is left out. */
    boolean isJoint(int node) {
        return node >= steps || skipped.get(node);
    }

    /** Connects every step of one list with every step of another; the lists have no step in common. */
    void connect(List<StepInstance> before, List<StepInstance> after, EdgeFact fact) {
        if (before.size() == 1 || (long) before.size() * after.size() <= DIRECT) {
            for (StepInstance second : after) {
                for (StepInstance first : before) {
                    arc(first.position(), second.position(), fact);
                }
            }
            return;
        }
        int joint = nodes++;
        before.forEach(first -> arc(first.position(), joint, fact));
        after.forEach(second -> arc(joint, second.position(), fact));
    }

    private void arc(int first, int second, EdgeFact fact) {
        if (arcs == from.length) {
            from = Arrays.copyOf(from, arcs * 2);
            to = Arrays.copyOf(to, arcs * 2);
            facts = Arrays.copyOf(facts, arcs * 2);
        }
        from[arcs] = first;
        to[arcs] = second;
        facts[arcs] = fact;
        arcs++;
    }

    /** Sorts the arcs by their ends; after that nothing is connected any more. */
    void close() {
        into = Incidence.of(to, arcs, nodes);
        out = Incidence.of(from, arcs, nodes);
    }

    /** Number of arcs that reach a node. */
    int countInto(int node) {
        return into.count(node);
    }

    /** The arcs that reach a node, in the order they were made. */
    List<Arc> into(int node) {
        List<Arc> found = new ArrayList<>(into.count(node));
        for (int i = 0; i < into.count(node); i++) {
            int arc = into.arc(node, i);
            found.add(new Arc(from[arc], facts[arc]));
        }
        return found;
    }

    /** The nodes that wait for a node, in the order the arcs were made. */
    int[] outOf(int node) {
        int[] found = new int[out.count(node)];
        for (int i = 0; i < found.length; i++) {
            found[i] = to[out.arc(node, i)];
        }
        return found;
    }
}
