// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes lines out of a small graph that a way over other boxes tells as well. */
final class Shortcuts {

    private Shortcuts() {
    }

    /** @param edges the lines; for those of a circle it does nothing */
    static void remove(Map<String, StepGraph.Edge> edges) {
        Map<String, List<String>> next = new HashMap<>();
        edges.values().forEach(edge -> next.computeIfAbsent(edge.from(), any -> new ArrayList<>()).add(edge.to()));
        for (StepGraph.Edge edge : List.copyOf(edges.values())) {
            if (!reaches(edge.to(), edge.from(), next, "") && reaches(edge.from(), edge.to(), next, edge.to())) {
                edges.remove(edge.from() + '|' + edge.to());
                next.get(edge.from()).remove(edge.to());
            }
        }
    }

    /** Whether a way leads from one box to another, whose first stop is not the one left out. */
    private static boolean reaches(String from, String to, Map<String, List<String>> next, String leftOut) {
        Deque<String> open = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        next.getOrDefault(from, List.of()).stream().filter(stop -> !stop.equals(leftOut)).forEach(open::add);
        while (!open.isEmpty()) {
            String stop = open.poll();
            if (stop.equals(to)) {
                return true;
            }
            if (seen.add(stop)) {
                open.addAll(next.getOrDefault(stop, List.of()));
            }
        }
        return false;
    }
}
