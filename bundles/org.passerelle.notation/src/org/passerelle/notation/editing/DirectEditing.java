// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.editing;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.internal.naming.Naming;

/** Renames elements in place. */
public final class DirectEditing {

    private DirectEditing() {
    }

    /** Whether an element has a name that can be edited. */
    public static boolean allowed(EObject element) {
        return Naming.of(element).isPresent();
    }

    /**
     * @param element an element, never null
     * @return the text that a person edits: the whole name, where a label shows part of it; empty for none
     */
    public static String text(EObject element) {
        return Naming.of(element).map(Naming::text).orElse("");
    }

    /**
     * @param element an element, never null
     * @param text the new name
     * @return why the element can't be called that, empty if it can
     */
    public static Optional<Refusal> problem(EObject element, String text) {
        return Naming.of(element).map(naming -> naming.problem(text)).orElse(Optional.of(Refusal.of("no-name")));
    }

    /**
     * Renames an element if it can be called that. What names it by text (the host of a single computer pool, a share by
     * its server) follows.
     *
     * @return why it was not renamed, empty if it was
     */
    public static Optional<Refusal> rename(EObject element, String text) {
        Optional<Refusal> problem = problem(element, text);
        if (problem.isEmpty()) {
            Naming.of(element).ifPresent(naming -> naming.rename(text));
        }
        return problem;
    }
}
