// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.planning.StepInstance;
import org.passerelle.rules.PlanPosition;

/** How far a plan was carried out: how many steps of each kind are done. */
final class Progress implements PlanPosition {

    private final Map<String, Integer> total = new HashMap<>();
    private final Map<String, Integer> done = new HashMap<>();
    private int steps;

    Progress(List<StepInstance> order) {
        order.forEach(step -> total.merge(step.kindId(), 1, Integer::sum));
    }

    private Progress(Progress other) {
        total.putAll(other.total);
        done.putAll(other.done);
        steps = other.steps;
    }

    void done(StepInstance step) {
        done.merge(step.kindId(), 1, Integer::sum);
        steps++;
    }

    /** Number of steps that are done. */
    int done() {
        return steps;
    }

    /** The position before the step that was done last. */
    PlanPosition before(StepInstance last) {
        Progress earlier = new Progress(this);
        earlier.done.merge(last.kindId(), -1, Integer::sum);
        earlier.steps--;
        return earlier;
    }

    @Override
    public boolean finished(String anchor) {
        boolean any = false;
        for (String kind : kinds(anchor)) {
            int wanted = total.getOrDefault(kind, 0);
            any |= wanted > 0;
            if (done.getOrDefault(kind, 0) < wanted) {
                return false;
            }
        }
        return any;
    }

    @Override
    public boolean begun(String anchor) {
        return kinds(anchor).stream().anyMatch(kind -> done.getOrDefault(kind, 0) > 0);
    }

    private static List<String> kinds(String anchor) {
        List<String> ofGate = Gates.kindsOf(anchor);
        return ofGate.isEmpty() ? List.of(anchor) : ofGate;
    }
}
