// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Who refers to whom within one tree, read once. */
public final class References {

    /** One element that refers to another through a reference. */
    public record Use(EObject from, EReference reference) { }

    private final Map<EObject, List<Use>> uses = new IdentityHashMap<>();

    private References() {
    }

    /**
     * @param root the top of a tree
     * @return the references within it
     */
    public static References within(EObject root) {
        References references = new References();
        references.read(root);
        root.eAllContents().forEachRemaining(references::read);
        return references;
    }

    /** The uses of an element in the order in which they stand. */
    public List<Use> to(EObject element) {
        return uses.getOrDefault(element, List.of());
    }

    /** Whether a reference is a plain one: stored, neither derived nor a containment or its inverse. */
    public static boolean isPlain(EReference reference) {
        return !reference.isContainment() && !reference.isContainer() && !reference.isDerived()
                && !reference.isTransient();
    }

    private void read(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (isPlain(reference) && element.eIsSet(reference)) {
                Object value = element.eGet(reference);
                if (value instanceof List<?> many) {
                    many.forEach(one -> add((EObject) one, element, reference));
                } else {
                    add((EObject) value, element, reference);
                }
            }
        }
    }

    private void add(EObject to, EObject from, EReference reference) {
        uses.computeIfAbsent(to, any -> new ArrayList<>()).add(new Use(from, reference));
    }
}
