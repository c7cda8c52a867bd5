// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.passerelle.planning.Dependency;
import org.passerelle.planning.Plan;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.StepInstance;
import org.passerelle.ui.UiMessages;

/** Makes the graphs of a plan. Many steps of one kind become one box, so that every graph can be read. */
final class StepGraphs {

    /** Leads to everything that waits for a step where there is too much to be shown at first. */
    static final String MORE = "*";

    private static final int ALONE = 4;
    private static final int LISTED = 8;
    private static final int READABLE = 60;
    private static final Comparator<StepInstance> BY_PLACE = Comparator.comparingInt(StepInstance::position);

    private final PlanTexts texts = PlanTexts.of(Locale.getDefault());
    private final Map<String, StepGraph.Node> nodes = new LinkedHashMap<>();
    private final Map<String, StepGraph.Edge> edges = new LinkedHashMap<>();
    private final PlanModel model;
    private final Plan plan;
    private final IProgressMonitor monitor;

    StepGraphs(PlanModel model, IProgressMonitor monitor) {
        this.model = model;
        this.plan = model.simulation().plan();
        this.monitor = monitor;
    }

    /** What a step waits for, and what waits for it; for a gate the steps it stands behind. */
    StepGraph around(PlanRow row, boolean everything) {
        if (row.isGate()) {
            nodes.put(row.id(), new StepGraph.Node(row.id(), row.title(), row.id(), row.id()));
            join(row.gate().steps(), row.id(), true, UiMessages.text("plan.graph.gate"), true, false);
            return graph(row.id(), UiMessages.text("plan.graph.of", row.title()));
        }
        StepInstance step = row.step();
        node(step);
        for (Dependency dependency : plan.waitsFor(step)) {
            join(dependency.steps(), step.id(), dependency.hard(), reason(dependency), true, false);
        }
        int left = nodes.size();
        Map<String, List<StepInstance>> later = new LinkedHashMap<>();
        Map<String, Dependency> why = new LinkedHashMap<>();
        List<StepInstance> steps = plan.steps();
        for (StepInstance other : steps.subList(step.position() + 1, steps.size())) {
            canceled();
            for (Dependency dependency : plan.waitsFor(other)) {
                if (Collections.binarySearch(dependency.steps(), step, BY_PLACE) >= 0) {
                    String key = other.kindId() + '|' + dependency.reason();
                    later.computeIfAbsent(key, any -> new ArrayList<>()).add(other);
                    why.put(key, dependency);
                }
            }
        }
        int listed = 0;
        for (Map.Entry<String, List<StepInstance>> entry : later.entrySet()) {
            if (everything || nodes.size() - left < LISTED) {
                Dependency dependency = why.get(entry.getKey());
                join(entry.getValue(), step.id(), dependency.hard(), reason(dependency), true, true);
                listed += entry.getValue().size();
            }
        }
        int all = later.values().stream().mapToInt(List::size).sum();
        if (listed < all) {
            nodes.put(MORE, new StepGraph.Node(MORE, UiMessages.text("plan.graph.more", all - listed), UiMessages.text("plan.graph.more.tip"), MORE));
            edge(step.id(), MORE, true, UiMessages.text("plan.graph.more.tip"), false);
        }
        return graph(step.id(), UiMessages.text("plan.graph.of", row.title()));
    }

    /** The steps of a phase and what they wait for within it; kinds of steps where there are too many. */
    StepGraph within(PlanModel.Phase phase, PlanRow selected) {
        List<StepInstance> steps = phase.phase().steps();
        boolean single = steps.size() <= READABLE;
        Map<StepInstance, String> boxes = new LinkedHashMap<>();
        Map<String, List<StepInstance>> kinds = steps.stream()
                .collect(Collectors.groupingBy(StepInstance::kindId, LinkedHashMap::new, Collectors.toList()));
        kinds.forEach((kind, members) -> {
            String together = single || members.size() == 1 ? null : many(members, "");
            members.forEach(member -> boxes.put(member, together == null ? node(member) : together));
        });
        for (StepInstance step : steps) {
            canceled();
            for (Dependency dependency : plan.waitsFor(step)) {
                for (StepInstance first : dependency.steps()) {
                    String from = boxes.get(first);
                    if (from != null && !from.equals(boxes.get(step))) {
                        edge(from, boxes.get(step), dependency.hard(), reason(dependency), false);
                    }
                }
            }
        }
        if (single) {
            Shortcuts.remove(edges);
        }
        String focus = selected == null || selected.isGate() ? "" : boxes.getOrDefault(selected.step(), "");
        return graph(focus, UiMessages.text(single ? "plan.graph.phase" : "plan.graph.phase.kinds", phase.title()));
    }

    /** The phases, and how many times a step of one waits for a step of another. */
    StepGraph phases(PlanRow selected) {
        for (PlanModel.Phase phase : model.phases()) {
            nodes.put(phase.phase().id(), new StepGraph.Node(phase.phase().id(), phase.title(),
                    phase.phase().id() + " – " + UiMessages.text("plan.steps", phase.phase().steps().size()),
                    phase.phase().steps().get(0).id()));
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (StepInstance step : plan.steps()) {
            canceled();
            for (Dependency dependency : plan.waitsFor(step)) {
                String from = dependency.last().phase();
                if (!from.equals(step.phase())) {
                    counts.merge(from + '|' + step.phase(), 1, Integer::sum);
                }
            }
        }
        counts.forEach((key, count) -> {
            int bar = key.indexOf('|');
            edge(key.substring(0, bar), key.substring(bar + 1), true, UiMessages.text("plan.graph.count", count), false);
        });
        Shortcuts.remove(edges);
        return graph(selected == null ? "" : selected.step().phase(), UiMessages.text("plan.graph.phases"));
    }

    private StepGraph graph(String focus, String caption) {
        return new StepGraph(List.copyOf(nodes.values()), List.copyOf(edges.values()), focus, caption);
    }

    /** Joins steps with a box: each by itself when they are few, else all of a kind together. */
    private void join(List<StepInstance> steps, String box, boolean hard, String reason, boolean labelled, boolean after) {
        Map<String, List<StepInstance>> kinds = steps.stream()
                .collect(Collectors.groupingBy(StepInstance::kindId, LinkedHashMap::new, Collectors.toList()));
        kinds.values().forEach(members -> {
            List<String> ids = members.size() <= ALONE ? members.stream().map(this::node).toList()
                    : List.of(many(members, after ? "later" : "earlier"));
            ids.forEach(id -> edge(after ? box : id, after ? id : box, hard, reason, labelled));
        });
    }

    private String node(StepInstance step) {
        nodes.computeIfAbsent(step.id(), id -> new StepGraph.Node(id, step.text("title", texts).replace("`", ""), id, id));
        return step.id();
    }

    private String many(List<StepInstance> steps, String side) {
        StepInstance last = steps.get(steps.size() - 1);
        String id = steps.get(0).kindId() + " * " + side;
        nodes.putIfAbsent(id, new StepGraph.Node(id, last.text("title", texts).replace("`", ""),
                UiMessages.text("plan.graph.many", steps.get(0).kindId(), steps.size()), steps.get(0).id()));
        return id;
    }

    private void edge(String from, String to, boolean hard, String reason, boolean labelled) {
        edges.merge(from + '|' + to, new StepGraph.Edge(from, to, hard, reason, labelled), (one, other) ->
                one.reason().contains(other.reason()) ? one
                        : new StepGraph.Edge(from, to, one.hard() || other.hard(), one.reason() + '\n' + other.reason(), labelled));
    }

    private String reason(Dependency dependency) {
        return texts.text("reason." + dependency.reason());
    }

    private void canceled() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
