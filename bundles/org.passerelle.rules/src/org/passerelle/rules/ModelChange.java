// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One change that a step made to a state. A replaced value has an old and a new one; a value added to a list has no
 * old one, a value removed from a list no new one.
 *
 * @param element the changed element, never null
 * @param feature the changed feature, never null
 * @param oldValue value before, or null
 * @param newValue value after, or null
 */
public record ModelChange(EObject element, EStructuralFeature feature, Object oldValue, Object newValue) {

    /** Refuses missing parts. */
    public ModelChange {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(feature, "feature");
    }
}
