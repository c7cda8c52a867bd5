// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.notation.Diagram;
import org.passerelle.notation.DiagramEdge;
import org.passerelle.notation.DiagramNode;
import org.passerelle.ui.UiMessages;

/** What a step changes in the picture of the topology: found by comparing the pictures before and after it. */
final class StepPicture {

    private static final int NAMED = 5;

    private final List<String> added = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final Set<String> marked = new LinkedHashSet<>();

    private StepPicture() {
    }

    static StepPicture between(Diagram before, Diagram after) {
        StepPicture result = new StepPicture();
        Map<String, DiagramNode> old = new LinkedHashMap<>();
        before.nodes().forEach(node -> collect(node, old));
        Map<String, DiagramNode> now = new LinkedHashMap<>();
        after.nodes().forEach(node -> collect(node, now));
        now.forEach((id, node) -> {
            DiagramNode former = old.get(id);
            if (former == null) {
                result.added.add(node.title());
                result.marked.add(id);
            } else if (!alone(former).equals(alone(node))) {
                result.changed.add(node.title());
                result.marked.add(id);
            }
        });
        old.values().stream().filter(node -> !now.containsKey(node.id())).forEach(node -> result.removed.add(node.title()));
        result.lines(before, after, now);
        return result;
    }

    private void lines(Diagram before, Diagram after, Map<String, DiagramNode> now) {
        Set<DiagramEdge> old = new HashSet<>(before.edges());
        Set<DiagramEdge> kept = new HashSet<>(after.edges());
        List<DiagramEdge> other = new ArrayList<>(after.edges().stream().filter(edge -> !old.contains(edge)).toList());
        before.edges().stream().filter(edge -> !kept.contains(edge)).forEach(other::add);
        for (DiagramEdge edge : other) {
            DiagramNode end = now.get(edge.source());
            if (end != null && marked.add(end.id())) {
                changed.add(end.title());
            }
        }
    }

    private static void collect(DiagramNode node, Map<String, DiagramNode> into) {
        into.put(node.id(), node);
        node.children().forEach(child -> collect(child, into));
    }

    private static DiagramNode alone(DiagramNode node) {
        return new DiagramNode(node.id(), node.kind(), node.title(), node.subtitle(), node.tooltip(), node.chips(), node.version(),
                node.ghosted(), node.badge(), List.of());
    }

    /** Identifiers of the nodes to mark in the picture after the step. */
    Set<String> marked() {
        return marked;
    }

    /** What changes, in a sentence. */
    String words() {
        List<String> parts = new ArrayList<>();
        part(parts, "plan.picture.added", added);
        part(parts, "plan.picture.changed", changed);
        part(parts, "plan.picture.removed", removed);
        return parts.isEmpty() ? UiMessages.text("plan.picture.same") : String.join("   ", parts);
    }

    private static void part(List<String> parts, String key, List<String> names) {
        if (!names.isEmpty()) {
            String more = names.size() > NAMED ? ' ' + UiMessages.text("plan.more", names.size() - NAMED) : "";
            parts.add(UiMessages.text(key, String.join(", ", names.subList(0, Math.min(NAMED, names.size()))) + more));
        }
    }
}
