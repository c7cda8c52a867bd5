// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepInstance;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Literals;
import org.passerelle.topology.TopologyPackage;

/** Identifiers of steps hold names of the model, and scripts hold identifiers of steps. */
final class StepNames {

    private StepNames() {
    }

    /** @throws BindingProblem when the name in the identifier holds what no script may carry */
    static void requireWritable(StepInstance step, Situation situation) {
        try {
            Literals.requireWritable(step.id());
        } catch (CommandException e) {
            EObject element = step.subject().orElse(situation.migration());
            EStructuralFeature name = element.eClass().getEStructuralFeature("name");
            throw BindingProblem.refused(element, name == null ? TopologyPackage.eINSTANCE.getElement_Description() : name,
                    step.about().label());
        }
    }
}
