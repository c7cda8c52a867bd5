// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.List;

/**
 * What waits for what: boxes for steps, gates, phases or many steps of one kind, and lines with the reasons.
 *
 * @param nodes the boxes
 * @param edges the lines, from what comes first to what waits for it
 * @param focus identifier of the box that the graph is about, possibly empty
 * @param caption what is shown, in a sentence
 */
record StepGraph(List<Node> nodes, List<Edge> edges, String focus, String caption) {

    /** Copies the lists. */
    StepGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A box.
     *
     * @param id unique in the graph
     * @param title first line
     * @param subtitle second line, in small letters
     * @param leads identifier of the step or gate that a click leads to
     */
    record Node(String id, String title, String subtitle, String leads) { }

    /**
     * A line.
     *
     * @param from what comes first
     * @param to what waits for it
     * @param hard whether the order may not be given up
     * @param reason why, in a sentence
     * @param labelled whether the reason is written on the line; it is always told to a person who points at it
     */
    record Edge(String from, String to, boolean hard, String reason, boolean labelled) { }
}
