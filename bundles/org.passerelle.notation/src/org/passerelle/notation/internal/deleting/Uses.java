// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.deleting;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Who refers to what, in the topology and in everything loaded beside it; read in one pass. */
final class Uses {

    /** One reference to an element. */
    record Use(EObject owner, EReference reference) { }

    private final Map<EObject, List<Use>> uses = new IdentityHashMap<>();

    Uses(EObject element) {
        Resource resource = element.eResource();
        Iterator<?> all = resource == null ? EcoreUtil.getAllContents(List.of(EcoreUtil.getRootContainer(element)))
                : resource.getResourceSet() == null ? resource.getAllContents()
                        : EcoreUtil.getAllContents(List.of(resource.getResourceSet()));
        while (all.hasNext()) {
            if (all.next() instanceof EObject owner) {
                add(owner);
            }
        }
    }

    private void add(EObject owner) {
        for (EReference reference : owner.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived() && owner.eIsSet(reference)) {
                Object value = owner.eGet(reference);
                List<?> targets = value instanceof List<?> many ? many : List.of(value);
                targets.forEach(target -> uses.computeIfAbsent((EObject) target, any -> new ArrayList<>())
                        .add(new Use(owner, reference)));
            }
        }
    }

    /** The references to an element, in document order. */
    List<Use> of(EObject element) {
        return uses.getOrDefault(element, List.of());
    }
}
