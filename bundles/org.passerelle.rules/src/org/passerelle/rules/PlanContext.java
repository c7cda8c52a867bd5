// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.List;
import org.passerelle.migration.Migration;
import org.passerelle.topology.derived.TopologyIndex;

/**
 * What a plan rule sees. Rules read only.
 *
 * @param pair migration, legacy and target
 * @param steps the steps in their order
 */
public record PlanContext(PairContext pair, List<? extends PlannedStep> steps) {

    /** Keeps an unchangeable copy of the steps. */
    public PlanContext {
        steps = List.copyOf(steps);
    }

    /** The migration. */
    public Migration migration() {
        return pair.migration();
    }

    /** Look-ups in the topology the migration leads from. */
    public TopologyIndex legacy() {
        return pair.legacy();
    }

    /** Look-ups in the topology the migration leads to. */
    public TopologyIndex target() {
        return pair.target();
    }

    /** The steps of one kind, in order. */
    public List<PlannedStep> steps(String kindId) {
        return steps.stream().filter(step -> step.kindId().equals(kindId)).map(PlannedStep.class::cast).toList();
    }
}
