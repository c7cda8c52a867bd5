// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.passerelle.planning.Plan;
import org.passerelle.planning.PlanPhase;
import org.passerelle.planning.StepInstance;

/** Phases with their steps. */
final class PlanContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return input instanceof Plan plan ? plan.phases().toArray() : new Object[0];
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof PlanPhase phase ? phase.steps().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof PlanPhase || !(element instanceof StepInstance);
    }
}
