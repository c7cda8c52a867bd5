// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.validation;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Checks that entry points plug into the language, so that editors mark findings where the text causes them. */
@FunctionalInterface
public interface ModelChecks {

    /** How bad a finding is. */
    enum Severity {
        ERROR, WARNING, INFO
    }

    /**
     * One finding.
     *
     * @param element the element it is about
     * @param feature the feature it is about, or null
     * @param severity how bad it is
     * @param code stable identifier of the check
     * @param message the sentence for the user
     */
    record Finding(EObject element, EStructuralFeature feature, Severity severity, String code, String message) {
    }

    /**
     * Runs the checks.
     *
     * @param root a topology or migration
     * @param found takes each finding
     */
    void run(EObject root, Consumer<Finding> found);
}
