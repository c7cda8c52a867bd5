// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.services;

import java.util.Iterator;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.editing.Creation;
import org.passerelle.notation.editing.Creations;

/**
 * What the tools that create elements do. A tool may be used on what shall hold the new element, on anything in that, and
 * on what holds that if there is no doubt which part is meant.
 */
public class CreationServices {

    /**
     * Whether something can be created where a person points at.
     *
     * @param element what is pointed at
     * @param creation id of a creation, such as {@code pool.edge}
     */
    public boolean mayCreate(EObject element, String creation) {
        return place(element, Creations.of(creation)).isPresent();
    }

    /**
     * Creates something where a person points at.
     *
     * @param element what is pointed at
     * @param creation id of a creation
     * @return the new element
     * @throws IllegalArgumentException if it can't be created there
     */
    public EObject createAt(EObject element, String creation) {
        Creation wanted = Creations.of(creation);
        return Creations.create(wanted, place(element, wanted).orElse(element));
    }

    private static Optional<EObject> place(EObject element, Creation creation) {
        for (EObject around = element; around != null; around = around.eContainer()) {
            if (holds(around, creation)) {
                return Optional.of(around);
            }
        }
        return onlyPart(element, creation);
    }

    /** However deep it lies: many parts, such as dial plans, have no shape of their own to point at. */
    private static Optional<EObject> onlyPart(EObject element, Creation creation) {
        EObject found = null;
        for (Iterator<EObject> parts = element.eAllContents(); parts.hasNext();) {
            EObject part = parts.next();
            if (holds(part, creation)) {
                if (found != null) {
                    return Optional.empty();
                }
                found = part;
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean holds(EObject element, Creation creation) {
        return creation.feature().getEContainingClass().isInstance(element) && Creations.allowed(creation, element);
    }
}
