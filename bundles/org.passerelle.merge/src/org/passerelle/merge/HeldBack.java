// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Decides which features of a target element are not copied yet when it is defined in a working copy. */
@FunctionalInterface
public interface HeldBack {

    /** Holds nothing back. */
    HeldBack NOTHING = (element, feature) -> false;

    /**
     * @param targetElement an element of the target, never null
     * @param feature one of its features
     * @return whether the feature waits for {@link Transplant#release}
     */
    boolean holds(EObject targetElement, EStructuralFeature feature);

    /** This or the other one holds a feature back. */
    default HeldBack or(HeldBack other) {
        return (element, feature) -> holds(element, feature) || other.holds(element, feature);
    }
}
