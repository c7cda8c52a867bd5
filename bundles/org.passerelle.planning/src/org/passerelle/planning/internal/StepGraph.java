// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.passerelle.planning.EdgeFact;

/**
 * The graph of steps as lists of numbers. Nodes 0 to n-1 are steps; further nodes are joints that stand for "all of
 * these before all of those", so that the graph stays as small as what it connects.
 */
final class StepGraph {

    /** An edge that reaches a node. */
    record Arc(int from, EdgeFact fact) {
    }

    private static final int DIRECT = 16;

    private final int steps;
    private final BitSet skipped = new BitSet();
    private final List<List<Arc>> into = new ArrayList<>();
    private final List<List<Integer>> out = new ArrayList<>();

    StepGraph(int steps) {
        this.steps = steps;
        for (int i = 0; i < steps; i++) {
            node();
        }
    }

    private int node() {
        into.add(new ArrayList<>(4));
        out.add(new ArrayList<>(4));
        return into.size() - 1;
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
        return into.size();
    }

    /** Leaves a step out: it hands its predecessors on to its successors. */
    void skip(int step) {
        skipped.set(step);
    }

    /** Whether a node only hands on: a joint or a step that is left out. */
    boolean isJoint(int node) {
        return node >= steps || skipped.get(node);
    }

    /** Connects every node of one list with every node of another; the lists have no node in common. */
    void connect(List<Integer> before, List<Integer> after, EdgeFact fact) {
        if (before.size() == 1 || (long) before.size() * after.size() <= DIRECT) {
            for (int second : after) {
                for (int first : before) {
                    arc(first, second, fact);
                }
            }
            return;
        }
        int joint = node();
        before.forEach(first -> arc(first, joint, fact));
        after.forEach(second -> arc(joint, second, fact));
    }

    private void arc(int from, int to, EdgeFact fact) {
        into.get(to).add(new Arc(from, fact));
        out.get(from).add(to);
    }

    List<Arc> into(int node) {
        return Collections.unmodifiableList(into.get(node));
    }

    List<Integer> outOf(int node) {
        return Collections.unmodifiableList(out.get(node));
    }
}
