// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.merge.internal.References;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.derived.NamePaths;

/**
 * Compares an actual topology with an expected one, element by element, matched by name path. The order of elements
 * does not matter. Deployment facts and user populations are not compared: they follow from the migration. Elements
 * that the expected topology does not declare are extra, save for settings that an import brought along.
 */
public final class TopologyComparison {

    private static final Set<EStructuralFeature> LEFT_OUT = Set.of(
            TopologyPackage.Literals.TOPOLOGY__DEPLOYMENT,
            TopologyPackage.Literals.TOPOLOGY__PRODUCT,
            TopologyPackage.Literals.POOL__POPULATIONS);
    /** What the migration itself prepares or installs; a topology that says nothing of it wants nothing else. */
    private static final Set<EStructuralFeature> WHERE_STATED = Set.of(
            TopologyPackage.Literals.FOREST__SCHEMA_VERSION,
            TopologyPackage.Literals.FOREST__FOREST_PREPARATION,
            TopologyPackage.Literals.DOMAIN__PREPARATION,
            TopologyPackage.Literals.HOST__TOOLS);

    private final NamePaths expectedPaths;
    private final NamePaths actualPaths;
    private final BiPredicate<EObject, NamePaths> carriedOver;
    private final List<Difference> differences = new ArrayList<>();
    private final List<String> carried = new ArrayList<>();

    private TopologyComparison(Topology expected, Topology actual, BiPredicate<EObject, NamePaths> carriedOver) {
        this.expectedPaths = NamePaths.of(expected);
        this.actualPaths = NamePaths.of(actual);
        this.carriedOver = carriedOver;
    }

    /**
     * The outcome of a comparison.
     *
     * @param differences what differs, in the order of the expected topology, extra elements last
     * @param carriedOver name paths of elements that are there beyond what was expected and may stay
     */
    public record Result(List<Difference> differences, List<String> carriedOver) {

        /** Copies the lists. */
        public Result {
            differences = List.copyOf(differences);
            carriedOver = List.copyOf(carriedOver);
        }

        /** Whether nothing differs. */
        public boolean equal() {
            return differences.isEmpty();
        }
    }

    /**
     * @param expected the topology that declares what is wanted
     * @param actual the topology to look at
     * @return how the second differs from the first
     */
    public static Result compare(Topology expected, Topology actual) {
        return new TopologyComparison(expected, actual, (element, paths) -> ImportedSettings.isOne(element))
                .run(expected, actual);
    }

    private Result run(Topology expected, Topology actual) {
        compareElements(expected, actual, "/");
        extras(actual);
        return new Result(differences, carried);
    }

    private void compareElements(EObject expected, EObject actual, String path) {
        for (EStructuralFeature feature : expected.eClass().getEAllStructuralFeatures()) {
            if (skipped(feature, expected)) {
                continue;
            }
            if (feature instanceof EAttribute) {
                compareTexts(path, feature, attribute(expected, feature), attribute(actual, feature));
            } else if (((EReference) feature).isContainment()) {
                children(expected, feature).forEach(this::compareChild);
            } else {
                compareTexts(path, feature, targets(expected, feature, expectedPaths), targets(actual, feature, actualPaths));
            }
        }
        if (expected instanceof Pool wanted && actual instanceof Pool found) {
            compareTexts(path, TopologyPackage.Literals.POOL__VERSION,
                    String.valueOf(wanted.effectiveVersion()), String.valueOf(found.effectiveVersion()));
        }
        if (!(expected instanceof Topology)) {
            compareTexts(path, expected.eContainmentFeature(), home(expected, expectedPaths), home(actual, actualPaths));
        }
    }

    private void compareChild(EObject child) {
        String path = expectedPaths.path(child).orElseThrow();
        EObject found = actualPaths.find(path).orElse(null);
        if (found == null || found.eClass() != child.eClass()) {
            differences.add(Difference.missing(path));
        } else {
            compareElements(child, found, path);
        }
    }

    private void compareTexts(String path, EStructuralFeature feature, String expected, String actual) {
        if (!expected.equals(actual)) {
            differences.add(Difference.changed(path, feature.getName(), expected, actual));
        }
    }

    private void extras(EObject parent) {
        for (EReference reference : parent.eClass().getEAllContainments()) {
            if (LEFT_OUT.contains(reference)) {
                continue;
            }
            for (EObject child : children(parent, reference)) {
                String path = actualPaths.path(child).orElseThrow();
                if (expectedPaths.find(path).isPresent()) {
                    extras(child);
                } else if (carriedOver.test(child, actualPaths)) {
                    carried.add(path);
                } else {
                    differences.add(Difference.extra(path));
                }
            }
        }
    }

    private static boolean skipped(EStructuralFeature feature, EObject owner) {
        boolean ownName = feature == TopologyPackage.Literals.NAMED_ELEMENT__NAME && owner instanceof Topology;
        return feature.isDerived() || feature.isTransient() || ownName || LEFT_OUT.contains(feature)
                || feature == TopologyPackage.Literals.POOL__VERSION
                || WHERE_STATED.contains(feature) && !owner.eIsSet(feature);
    }

    /** Where an element stands: a pool or gateway keeps its name path when it moves to another site. */
    private static String home(EObject element, NamePaths paths) {
        return paths.path(element.eContainer()).orElse("");
    }

    private static String attribute(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        if (value instanceof Collection<?> many) {
            return many.stream().map(TopologyComparison::plain).collect(Collectors.toCollection(TreeSet::new)).toString();
        }
        return value == null ? "" : plain(value);
    }

    private static String plain(Object value) {
        return value instanceof org.passerelle.topology.values.Fqdn name ? name.key() : value.toString();
    }

    private static String targets(EObject element, EStructuralFeature feature, NamePaths paths) {
        if (!References.isPlain((EReference) feature)) {
            return "";
        }
        return children(element, feature).stream().map(target -> paths.path(target).orElse("?"))
                .collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining(", "));
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> children(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        if (value == null) {
            return List.of();
        }
        return feature.isMany() ? (List<EObject>) value : List.of((EObject) value);
    }
}
