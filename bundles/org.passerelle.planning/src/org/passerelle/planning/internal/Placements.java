// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.List;
import java.util.Optional;
import org.passerelle.planning.Dependency;
import org.passerelle.planning.Link;
import org.passerelle.planning.Placement;
import org.passerelle.planning.Placement.Rule;
import org.passerelle.planning.StepInstance;

/** Tells what decided on the place of each step of an ordered plan. */
public final class Placements {

    private final StepOrder order;
    private final List<StepInstance> ordered;
    private final StepWaits waits;

    Placements(StepOrder order, List<StepInstance> ordered, StepWaits waits) {
        this.order = order;
        this.ordered = ordered;
        this.waits = waits;
    }

    /** What decided on the place of a step. */
    public Placement of(StepInstance step) {
        int rival = order.rivalAt(step.position());
        Optional<StepInstance> other = rival < 0 ? Optional.empty() : Optional.of(waits.stepOf(rival));
        return new Placement(rule(step, other), other, freeFrom(step));
    }

    private Rule rule(StepInstance step, Optional<StepInstance> rival) {
        if (rival.isEmpty()) {
            return Rule.ONLY;
        }
        if (order.cameForItsWave(step.position()) && !sameWave(step, rival.get())) {
            return Rule.WAVE;
        }
        if (!rival.get().phase().equals(step.phase())) {
            return Rule.PHASE;
        }
        return rival.get().kindId().equals(step.kindId()) ? Rule.SUBJECT : Rule.PAGE;
    }

    /** Steps of one wave stand among each other by phase and page. */
    private static boolean sameWave(StepInstance step, StepInstance other) {
        return step.about().links(Link.WAVE).equals(other.about().links(Link.WAVE));
    }

    private int freeFrom(StepInstance step) {
        int last = -1;
        for (Dependency dependency : waits.of(step)) {
            last = Math.max(last, dependency.last().position());
        }
        return last + 1;
    }
}
