// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.passerelle.planning.Dependency;
import org.passerelle.planning.StepInstance;

/** Tells what each step of an ordered graph waits for; joints and steps left out are looked through. */
public final class StepWaits {

    private record Reason(boolean hard, String code, String kind) {
    }

    private record Source(String kind, boolean hard, List<StepInstance> steps) {
    }

    private static final Comparator<StepInstance> BY_PLACE = Comparator.comparingInt(StepInstance::position);

    private final Map<Integer, List<Source>> handedOn = new ConcurrentHashMap<>();
    private final StepGraph graph;
    private final int[] nodeAt;
    private final int[] placeOf;
    private final List<StepInstance> ordered;

    StepWaits(StepGraph graph, List<Integer> order, List<StepInstance> ordered) {
        this.graph = graph;
        this.ordered = ordered;
        this.nodeAt = order.stream().mapToInt(Integer::intValue).toArray();
        this.placeOf = new int[graph.steps()];
        for (int place = 0; place < nodeAt.length; place++) {
            placeOf[nodeAt[place]] = place;
        }
    }

    /** The step of the plan that a number of the graph stands for. */
    StepInstance stepOf(int node) {
        return ordered.get(placeOf[node]);
    }

    /** The direct dependencies of a step, one entry for each kind and reason, in the order of the edges. */
    public List<Dependency> of(StepInstance step) {
        Map<Reason, List<StepInstance>> found = new LinkedHashMap<>();
        for (StepGraph.Arc arc : graph.into(nodeAt[step.position()])) {
            for (Source source : sources(arc.from())) {
                found.merge(new Reason(arc.fact().hard() && source.hard(), arc.fact().reason(), source.kind()),
                        source.steps(), StepWaits::both);
            }
        }
        List<Dependency> dependencies = new ArrayList<>();
        found.forEach((reason, steps) -> dependencies.add(new Dependency(steps, reason.hard(), reason.code())));
        return List.copyOf(dependencies);
    }

    private static List<StepInstance> both(List<StepInstance> some, List<StepInstance> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().sorted(BY_PLACE).toList();
    }

    /** The steps that a node stands for: itself, or what a joint or a step left out hands on. */
    private List<Source> sources(int node) {
        if (!graph.isJoint(node)) {
            StepInstance step = stepOf(node);
            return List.of(new Source(step.kindId(), true, List.of(step)));
        }
        List<Source> known = handedOn.get(node);
        if (known == null) {
            known = handOn(node);
            handedOn.put(node, known);
        }
        return known;
    }

    private List<Source> handOn(int node) {
        Map<Reason, List<StepInstance>> found = new LinkedHashMap<>();
        for (StepGraph.Arc arc : graph.into(node)) {
            for (Source source : sources(arc.from())) {
                found.computeIfAbsent(new Reason(arc.fact().hard() && source.hard(), "", source.kind()),
                        any -> new ArrayList<>()).addAll(source.steps());
            }
        }
        List<Source> sources = new ArrayList<>();
        found.forEach((reason, steps) -> sources.add(new Source(reason.kind(), reason.hard(),
                steps.stream().distinct().sorted(BY_PLACE).toList())));
        return List.copyOf(sources);
    }
}
