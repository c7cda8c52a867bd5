// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.planning.PlanGate;
import org.passerelle.planning.StepInstance;

/** Places the gates of a plan. */
public final class Gates {

    private static final String POOL_EMPTY = "G7";
    private static final Map<String, List<String>> KINDS = kinds();

    private Gates() {
    }

    private static Map<String, List<String>> kinds() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("G1", List.of("OCS-01-06"));
        kinds.put("G2", List.of("OCS-02-04", "OCS-02-06"));
        kinds.put("G3", List.of("OCS-04-04", "OCS-05-03"));
        kinds.put("G4", List.of("OCS-06-04"));
        kinds.put("G5", List.of("OCS-08-11"));
        kinds.put("G6", List.of("OCS-08-12"));
        kinds.put(POOL_EMPTY, List.of("OCS-10-03"));
        kinds.put("G8", List.of("OCS-10-06"));
        return kinds;
    }

    /** Identifiers of the kinds that must be done for a gate; empty for what is no gate. */
    public static List<String> kindsOf(String gate) {
        return KINDS.getOrDefault(gate, List.of());
    }

    /** Whether there is one such gate for each pool. */
    static boolean perPool(String gate) {
        return POOL_EMPTY.equals(gate);
    }

    /**
     * @param steps steps in order
     * @return the gates that have steps, in the order they are reached
     */
    public static List<PlanGate> of(List<StepInstance> steps) {
        Map<String, List<StepInstance>> byKind = new LinkedHashMap<>();
        steps.forEach(step -> byKind.computeIfAbsent(step.kindId(), any -> new ArrayList<>()).add(step));
        List<PlanGate> gates = new ArrayList<>();
        KINDS.forEach((gate, kinds) -> {
            List<StepInstance> needed = new ArrayList<>();
            kinds.forEach(kind -> needed.addAll(byKind.getOrDefault(kind, List.of())));
            needed.sort(Comparator.comparingInt(StepInstance::position));
            if (perPool(gate)) {
                needed.forEach(step -> gates.add(new PlanGate(gate, step.subjectKey(), List.of(step))));
            } else if (!needed.isEmpty()) {
                gates.add(new PlanGate(gate, "", needed));
            }
        });
        gates.sort(Comparator.comparingInt(gate -> gate.after().position()));
        return List.copyOf(gates);
    }
}
