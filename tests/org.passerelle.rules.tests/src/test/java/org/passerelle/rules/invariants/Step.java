// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.rules.PlannedStep;

/** A step that is done once. */
record Step(String id) implements PlannedStep {

    @Override
    public String kindId() {
        return id;
    }

    @Override
    public String subjectKey() {
        return "";
    }

    @Override
    public Optional<EObject> subject() {
        return Optional.empty();
    }

    @Override
    public int position() {
        return 0;
    }
}
