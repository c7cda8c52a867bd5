// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.dsl.ide.services.ModelNames;
import org.passerelle.migration.MigrationPackage.Literals;
import org.passerelle.topology.NamedElement;

/** What can be added to a migration and its parts. What can be created in a topology, the notation knows. */
final class Additions {

    private static final String PREFIX = "add:";
    private static final Set<EReference> FIXED = Set.of(Literals.MIGRATION__LEGACY, Literals.MIGRATION__TARGET);
    private static final Set<String> FILLED = Set.of("from", "route", "pool");

    private Additions() {
    }

    /** What can be added to an element by one of its features, if anything. */
    static Optional<Choice> of(EObject element, EReference parts, Labels labels) {
        boolean possible = element.eClass().getEPackage() == Literals.MIGRATION.getEPackage() && !FIXED.contains(parts)
                && (parts.isMany() || element.eGet(parts) == null);
        return possible ? Optional.of(new Choice(PREFIX + parts.getName(), labels.of(parts.isMany() ? parts.getEReferenceType() : parts), ""))
                : Optional.empty();
    }

    static boolean isOne(String id) {
        return id.startsWith(PREFIX);
    }

    /** Adds an element under a name that is free, about the first element that none of its siblings is about. */
    static EObject create(String id, EObject element) {
        EReference parts = (EReference) element.eClass().getEStructuralFeature(id.substring(PREFIX.length()));
        EObject created = EcoreUtil.create(parts.getEReferenceType());
        List<EObject> siblings = List.copyOf(element.eContents());
        if (created instanceof NamedElement named) {
            named.setName(freeName(new Labels(Locale.getDefault()).of(created.eClass()), siblings));
        }
        attach(element, parts, created);
        ModelNames names = new ModelNames(EcoreUtil.getRootContainer(element));
        for (EReference reference : created.eClass().getEAllReferences()) {
            if (FILLED.contains(reference.getName()) && !reference.isContainment()) {
                names.candidates(created, reference).stream().map(ModelNames.Named::element)
                        .filter(target -> siblings.stream().noneMatch(sibling -> isAbout(sibling, reference, target)))
                        .findFirst().ifPresent(target -> created.eSet(reference, target));
            }
        }
        return created;
    }

    @SuppressWarnings("unchecked")
    private static void attach(EObject element, EStructuralFeature parts, EObject created) {
        if (parts.isMany()) {
            ((List<EObject>) element.eGet(parts)).add(created);
        } else {
            element.eSet(parts, created);
        }
    }

    private static boolean isAbout(EObject sibling, EReference reference, EObject target) {
        return sibling.eClass() == reference.getEContainingClass() && sibling.eGet(reference) == target;
    }

    private static String freeName(String kind, List<EObject> siblings) {
        Set<String> taken = siblings.stream().filter(NamedElement.class::isInstance).map(one -> ((NamedElement) one).getName())
                .collect(Collectors.toSet());
        return IntStream.iterate(1, number -> number + 1).mapToObj(number -> kind + number).filter(name -> !taken.contains(name))
                .findFirst().orElseThrow();
    }
}
