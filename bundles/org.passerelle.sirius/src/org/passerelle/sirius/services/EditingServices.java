// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.services;

import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.editing.Deletion;
import org.passerelle.notation.editing.DirectEditing;
import org.passerelle.notation.editing.Moving;
import org.passerelle.notation.editing.Refusal;

/** What moving, deleting and renaming elements in a diagram does. */
public class EditingServices {

    /** Whether an element may be dropped on another one. */
    public boolean mayMoveTo(EObject element, EObject container) {
        return Moving.allowed(element, container);
    }

    /** Moves an element to where it was dropped; gives the element. */
    public EObject moveTo(EObject element, EObject container) {
        Moving.move(element, container);
        return element;
    }

    /** Whether an element can be deleted. */
    public boolean mayDelete(EObject element) {
        return Deletion.allowed(element);
    }

    /** Deletes an element with all that makes no sense without it; gives what contained it. */
    public EObject deleteElement(EObject element) {
        EObject container = element.eContainer();
        Deletion.delete(element);
        return container;
    }

    /** Whether an element has a name that can be edited. */
    public boolean mayRename(EObject element) {
        return DirectEditing.allowed(element);
    }

    /** The name that a person edits. */
    public String nameText(EObject element) {
        return DirectEditing.text(element);
    }

    /** Whether an element can be called that. */
    public boolean acceptsName(EObject element, String name) {
        return DirectEditing.problem(element, name).isEmpty();
    }

    /** Why an element can't be called that; empty if it can. */
    public String nameProblem(EObject element, String name) {
        return DirectEditing.problem(element, name).map(EditingServices::text).orElse("");
    }

    /** Renames an element if it can be called that; gives the element. */
    public EObject renameTo(EObject element, String name) {
        DirectEditing.rename(element, name);
        return element;
    }

    private static String text(Refusal refusal) {
        return refusal.text(Locale.getDefault());
    }
}
