// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Takes the findings of one rule. Identifier and severity are put in by the engine. */
@FunctionalInterface
public interface Reporter {

    /**
     * Starts a finding.
     *
     * @param element the element to mark, never null
     * @param feature the feature of it that causes the finding, or null for the element as a whole
     * @return the stage that takes the arguments
     */
    Place at(EObject element, EStructuralFeature feature);

    /** Starts a finding about an element as a whole. */
    default Place at(EObject element) {
        return at(element, null);
    }

    /** A place for which a finding may be made. */
    interface Place {

        /**
         * Makes the finding with the rule's message.
         *
         * @param args what the message is filled with: texts, numbers, or elements, which are shown by their names
         */
        default void finding(Object... args) {
            variant("", args);
        }

        /**
         * Makes the finding with another message of the rule.
         *
         * @param variant last part of the message key, such as {@code missing} for {@code TOP-007.message.missing}
         * @param args as for {@link #finding}
         */
        void variant(String variant, Object... args);
    }
}
