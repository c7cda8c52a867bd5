// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.editing;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.internal.deleting.Deleting;

/** Deletes elements with everything that would make no sense without them. */
public final class Deletion {

    private Deletion() {
    }

    /** Whether an element can be deleted: everything but the topology itself. */
    public static boolean allowed(EObject element) {
        return element != null && element.eContainer() != null;
    }

    /**
     * Says what a deletion takes along: contained elements worth naming, elements that make no sense any more, hosts that
     * nothing uses any more, references that are cleared.
     *
     * @param element an element of a topology
     * @param locale French for French, English otherwise
     * @return one line each, most important first; empty if nothing but the element goes
     */
    public static List<String> consequences(EObject element, Locale locale) {
        return Deleting.of(element).lines(locale);
    }

    /**
     * Deletes an element and what {@link #consequences} names; nothing refers to any of it afterwards.
     *
     * @param element an element of a topology
     * @throws IllegalArgumentException for an element that is in none
     */
    public static void delete(EObject element) {
        if (!allowed(element)) {
            throw new IllegalArgumentException("in no topology");
        }
        Deleting.of(element).run();
    }
}
