// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.passerelle.dsl.naming.NameScope;
import org.passerelle.topology.Topology;

/** The elements that references of one model may lead to, under the names that its text gives them. For one state of the model. */
public final class ModelNames {

    /**
     * An element under the name that a reference gives it.
     *
     * @param name the name
     * @param element the element
     */
    public record Named(String name, EObject element) {
    }

    private final boolean alone;
    private NameScope known;

    /** @param root a topology or migration */
    public ModelNames(EObject root) {
        this.alone = root instanceof Topology;
    }

    /**
     * @param owner an element of the model
     * @param reference a reference of it
     * @return everything that the reference may lead to, by name
     */
    public List<Named> candidates(EObject owner, EReference reference) {
        List<Named> found = new ArrayList<>();
        for (IEObjectDescription one : scope(owner, reference).getAllElements()) {
            found.add(new Named(one.getName().toString(), one.getEObjectOrProxy()));
        }
        found.sort(Comparator.comparing(Named::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Named::name));
        return found;
    }

    /**
     * @param owner an element of the model
     * @param reference a reference of it
     * @param target what the reference leads to
     * @return the name that the text gives it; its kind if it can't be named
     */
    public String name(EObject owner, EReference reference, EObject target) {
        IEObjectDescription named = scope(owner, reference).getSingleElement(target);
        return named == null ? target.eClass().getName() : named.getName().toString();
    }

    // A topology is looked through once; a migration names so little that it may be looked through each time.
    private IScope scope(EObject owner, EReference reference) {
        if (!alone) {
            return NameScope.of(owner, reference);
        }
        if (known == null) {
            known = (NameScope) NameScope.of(owner, reference);
        }
        return known.with(reference);
    }
}
