// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.passerelle.merge.internal.References;
import org.passerelle.topology.Host;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.NamePaths;

/**
 * Copies elements of a target topology into a working copy, a few at a time. It remembers which element of the
 * working copy stands for which element of the target, sets references as soon as both ends are there, and leaves out
 * features that are held back until they are released. Elements that the working copy has already under the same name
 * path are aligned with the target instead of copied.
 */
public final class Transplant {

    private record Slot(EObject element, EStructuralFeature feature) { }

    private final Topology state;
    private final Map<EObject, EObject> counterparts = new IdentityHashMap<>();
    private final References references;
    private final Set<Slot> held = new HashSet<>();

    /**
     * @param state the working copy, never null
     * @param target the target topology; it is only read
     */
    public Transplant(Topology state, Topology target) {
        this.state = state;
        this.references = References.within(target);
        NamePaths present = NamePaths.of(state);
        NamePaths wanted = NamePaths.of(target);
        counterparts.put(target, state);
        target.eAllContents().forEachRemaining(element -> wanted.path(element).flatMap(present::find)
                .filter(found -> found.eClass() == element.eClass())
                .ifPresent(found -> counterparts.put(element, found)));
    }

    /** The working copy. */
    public Topology state() {
        return state;
    }

    /**
     * @param targetElement an element of the target
     * @return what stands for it in the working copy, or an empty optional while nothing does
     */
    @SuppressWarnings("unchecked")
    public <T extends EObject> Optional<T> counterpart(T targetElement) {
        EObject found = counterparts.get(targetElement);
        return found != null && (found == state || EcoreUtil.isAncestor(state, found))
                ? Optional.of((T) found) : Optional.empty();
    }

    /**
     * Defines an element of the target in the working copy with everything it contains, together with the hosts it
     * refers to and with containers that are missing (those without their other contents).
     *
     * @param targetElement an element of the target, never null
     * @param heldBack the features to leave out for now
     * @return the element of the working copy
     */
    public <T extends EObject> T define(T targetElement, HeldBack heldBack) {
        T copy = enter(targetElement, heldBack);
        Set<Slot> ends = new LinkedHashSet<>();
        collectReferences(targetElement, ends);
        targetElement.eAllContents().forEachRemaining(part -> collectReferences(part, ends));
        ends.forEach(this::connect);
        return copy;
    }

    /**
     * Gives a feature that was held back the value it has in the target; contents that it holds are defined. References
     * to elements that are not there yet are set when those are defined.
     *
     * @param targetElement an element of the target whose counterpart is there
     * @param feature the feature
     */
    public void release(EObject targetElement, EStructuralFeature feature) {
        held.remove(new Slot(targetElement, feature));
        EObject copy = counterpart(targetElement).orElseThrow(() -> new IllegalStateException("not defined yet: " + targetElement));
        if (feature instanceof EReference reference && reference.isContainment()) {
            children(targetElement, reference).forEach(child -> define(child, HeldBack.NOTHING));
        } else if (feature instanceof EReference reference) {
            setReference(targetElement, copy, reference);
        } else {
            setAttribute(targetElement, copy, feature);
        }
    }

    /** Whether a feature of a target element still waits for its release. */
    public boolean isHeld(EObject targetElement, EStructuralFeature feature) {
        return held.contains(new Slot(targetElement, feature));
    }

    @SuppressWarnings("unchecked")
    private <T extends EObject> T enter(T targetElement, HeldBack heldBack) {
        Optional<T> present = counterpart(targetElement);
        present.ifPresent(there -> bringHome(targetElement, there));
        T copy = present.orElseGet(() -> (T) attach(targetElement));
        for (EStructuralFeature feature : targetElement.eClass().getEAllStructuralFeatures()) {
            if (feature.isDerived() || feature.isTransient()) {
                continue;
            }
            if (heldBack.holds(targetElement, feature)) {
                held.add(new Slot(targetElement, feature));
            } else if (feature instanceof EAttribute) {
                setAttribute(targetElement, copy, feature);
            } else if (((EReference) feature).isContainment()) {
                children(targetElement, (EReference) feature).forEach(child -> enter(child, heldBack));
            } else {
                held.remove(new Slot(targetElement, feature));
                defineHosts(targetElement, (EReference) feature);
            }
        }
        return copy;
    }

    private void defineHosts(EObject element, EReference reference) {
        for (EObject referred : children(element, reference)) {
            if (referred instanceof Host && counterpart(referred).isEmpty()) {
                enter(referred, HeldBack.NOTHING);
            }
        }
    }

    private EObject attach(EObject targetElement) {
        EObject known = counterparts.get(targetElement);
        EObject copy = known != null ? known : EcoreUtil.create(targetElement.eClass());
        counterparts.put(targetElement, copy);
        bringHome(targetElement, copy);
        return copy;
    }

    /** Puts an element where the target has it: it may be new, or stand at another site. */
    @SuppressWarnings("unchecked")
    private void bringHome(EObject targetElement, EObject copy) {
        EObject container = targetElement.eContainer();
        if (copy == state) {
            return;
        }
        EObject home = counterpart(container).orElseGet(() -> shell(container));
        if (copy.eContainer() == home) {
            return;
        }
        EReference containment = targetElement.eContainmentFeature();
        if (containment.isMany()) {
            ((EList<EObject>) home.eGet(containment)).add(copy);
        } else {
            home.eSet(containment, copy);
        }
    }

    /** A container without its contents, so that one of them can be entered alone. */
    private EObject shell(EObject container) {
        EObject copy = attach(container);
        for (EAttribute attribute : container.eClass().getEAllAttributes()) {
            if (!attribute.isDerived() && !attribute.isTransient()) {
                setAttribute(container, copy, attribute);
            }
        }
        Set<Slot> ends = new LinkedHashSet<>();
        collectReferences(container, ends);
        ends.forEach(this::connect);
        return copy;
    }

    /** Adds the references of an element and those that others have to it; each is set once, however many it leads to. */
    private void collectReferences(EObject targetElement, Set<Slot> ends) {
        if (counterpart(targetElement).isEmpty()) {
            return;
        }
        for (EReference reference : targetElement.eClass().getEAllReferences()) {
            if (References.isPlain(reference)) {
                ends.add(new Slot(targetElement, reference));
            }
        }
        references.to(targetElement).forEach(use -> ends.add(new Slot(use.from(), use.reference())));
    }

    private void connect(Slot end) {
        if (!held.contains(end)) {
            counterpart(end.element()).ifPresent(from -> setReference(end.element(), from, (EReference) end.feature()));
        }
    }

    private void setReference(EObject targetElement, EObject copy, EReference reference) {
        List<EObject> there = new ArrayList<>();
        children(targetElement, reference).forEach(referred -> counterpart(referred).ifPresent(there::add));
        if (reference.isMany()) {
            addMissing(copy, reference, there);
        } else if (!there.isEmpty() && copy.eGet(reference) != there.get(0)) {
            copy.eSet(reference, there.get(0));
        } else if (children(targetElement, reference).isEmpty() && copy.eGet(reference) != null) {
            copy.eUnset(reference);
        }
    }

    @SuppressWarnings("unchecked")
    private static void addMissing(EObject copy, EReference reference, List<EObject> wanted) {
        InternalEList<EObject> present = (InternalEList<EObject>) copy.eGet(reference);
        if (!present.equals(wanted)) {
            Set<EObject> all = new LinkedHashSet<>(wanted);
            all.addAll(present);
            present.clear();
            present.addAllUnique(all);
        }
    }

    private static void setAttribute(EObject from, EObject to, EStructuralFeature feature) {
        if (!from.eIsSet(feature)) {
            if (to.eIsSet(feature)) {
                to.eUnset(feature);
            }
            return;
        }
        Object value = from.eGet(feature);
        if (!value.equals(to.eGet(feature)) || !to.eIsSet(feature)) {
            to.eSet(feature, value instanceof Collection<?> many ? new ArrayList<>(many) : value);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> children(EObject element, EReference reference) {
        Object value = element.eGet(reference);
        if (value == null) {
            return List.of();
        }
        return reference.isMany() ? List.copyOf((List<EObject>) value) : List.of((EObject) value);
    }
}
