// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.editing;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.internal.moving.Moves;

/** Moves elements into other containers, as by drag and drop. */
public final class Moving {

    private Moving() {
    }

    /** Whether an element may be moved. */
    public static boolean allowed(EObject element, EObject newContainer) {
        return refusal(element, newContainer).isEmpty();
    }

    /**
     * @param element what is moved, never null. A host that is moved onto a pool becomes its member
     * @param newContainer where it is to stand, never null. A branch site may be moved onto the site it belongs to
     * @return why it can't be moved, empty if it can
     */
    public static Optional<Refusal> refusal(EObject element, EObject newContainer) {
        return Moves.refusal(element, newContainer);
    }

    /**
     * Moves an element.
     *
     * @throws IllegalArgumentException if it is refused
     */
    public static void move(EObject element, EObject newContainer) {
        refusal(element, newContainer).ifPresent(refusal -> {
            throw new IllegalArgumentException(refusal.key());
        });
        Moves.move(element, newContainer);
    }
}
