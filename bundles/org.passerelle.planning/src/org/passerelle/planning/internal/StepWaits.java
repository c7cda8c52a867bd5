// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.planning.Dependency;
import org.passerelle.planning.StepInstance;

/** Tells what each step of an ordered graph waits for; joints and steps left out are looked through. */
public final class StepWaits {

    private record Reason(boolean hard, String code, String kind) {
    }

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

    /** The direct dependencies of a step, one entry for each kind and reason, in the order of the edges. */
    public List<Dependency> of(StepInstance step) {
        Map<Reason, List<StepInstance>> found = new LinkedHashMap<>();
        for (StepGraph.Arc arc : graph.into(nodeAt[step.position()])) {
            collect(arc, arc.fact().hard(), arc.fact().reason(), found);
        }
        List<Dependency> dependencies = new ArrayList<>();
        found.forEach((reason, steps) -> dependencies.add(
                new Dependency(distinct(steps), reason.hard(), reason.code())));
        return List.copyOf(dependencies);
    }

    private static List<StepInstance> distinct(List<StepInstance> steps) {
        return steps.stream().distinct().sorted(Comparator.comparingInt(StepInstance::position)).toList();
    }

    private void collect(StepGraph.Arc arc, boolean hard, String reason, Map<Reason, List<StepInstance>> found) {
        if (!graph.isJoint(arc.from())) {
            StepInstance before = ordered.get(placeOf[arc.from()]);
            found.computeIfAbsent(new Reason(hard, reason, before.kindId()), any -> new ArrayList<>()).add(before);
            return;
        }
        for (StepGraph.Arc earlier : graph.into(arc.from())) {
            collect(earlier, hard && earlier.fact().hard(), reason, found);
        }
    }
}
