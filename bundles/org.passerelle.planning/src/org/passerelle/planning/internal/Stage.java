// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.merge.Transplant;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepContext;
import org.passerelle.planning.StepInstance;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;

/** The working copy of one run of a plan and what leads from legacy and target into it. */
final class Stage {

    private final Situation situation;
    private final EcoreUtil.Copier legacyCopies = new EcoreUtil.Copier();
    private final WorkingCopy copy;
    private final Transplant transplant;
    private int publications;

    Stage(Situation situation) {
        this.situation = situation;
        Topology state = (Topology) legacyCopies.copy(situation.legacy());
        legacyCopies.copyReferences();
        if (state.getDeployment() == null) {
            state.setDeployment(TopologyFactory.eINSTANCE.createDeploymentState());
        }
        this.copy = new WorkingCopy(state);
        this.transplant = new Transplant(state, situation.target());
    }

    Situation situation() {
        return situation;
    }

    WorkingCopy copy() {
        return copy;
    }

    Transplant transplant() {
        return transplant;
    }

    StepContext context(StepInstance step) {
        return new WorkingContext(this, step);
    }

    /** What stands in the state for an element of legacy, target or state. */
    @SuppressWarnings("unchecked") // copies have the class of what they are copied from
    <T extends EObject> Optional<T> counterpart(T element) {
        if (copy.contains(element)) {
            return Optional.of(element);
        }
        EObject copied = legacyCopies.get(element);
        return copied == null ? transplant.counterpart(element)
                : Optional.of((T) copied).filter(copy::contains);
    }

    /** A text that no earlier publication had. */
    String nextPublication(String stepId) {
        publications++;
        return publications + "/" + stepId;
    }
}
