// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The features that a step touched. An element that came or went touches the feature that holds it and every feature that
 * it and what it contains have a value for.
 */
final class Touched {

    private Touched() {
    }

    static Set<EStructuralFeature> by(List<Change> record) {
        Set<EStructuralFeature> features = new HashSet<>();
        for (Change change : record) {
            features.add(change.feature());
            if (change.feature() instanceof EReference reference && reference.isContainment()) {
                switch (change) {
                    case Change.Set set -> {
                        collect(set.oldValue(), features);
                        collect(set.newValue(), features);
                    }
                    case Change.Add add -> collect(add.value(), features);
                    case Change.Remove remove -> collect(remove.value(), features);
                    case Change.Replace replace -> {
                        collect(replace.oldValue(), features);
                        collect(replace.newValue(), features);
                    }
                    case Change.Move any -> { }
                }
            }
        }
        return features;
    }

    private static void collect(Object value, Set<EStructuralFeature> features) {
        if (value instanceof EObject element) {
            addSet(element, features);
            element.eAllContents().forEachRemaining(part -> addSet(part, features));
        }
    }

    private static void addSet(EObject element, Set<EStructuralFeature> features) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (!feature.isDerived() && element.eIsSet(feature)) {
                features.add(feature);
            }
        }
    }
}
