// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The features that a step touched; an element that came or went touches all features of all that it contains. */
final class Touched {

    private Touched() {
    }

    static Set<EStructuralFeature> by(List<Change> record) {
        Set<EStructuralFeature> features = new HashSet<>();
        Set<EClass> classes = new HashSet<>();
        for (Change change : record) {
            features.add(change.feature());
            if (change.feature() instanceof EReference reference && reference.isContainment()) {
                switch (change) {
                    case Change.Set set -> {
                        collect(set.oldValue(), classes);
                        collect(set.newValue(), classes);
                    }
                    case Change.Add add -> collect(add.value(), classes);
                    case Change.Remove remove -> collect(remove.value(), classes);
                    case Change.Replace replace -> {
                        collect(replace.oldValue(), classes);
                        collect(replace.newValue(), classes);
                    }
                    case Change.Move any -> { }
                }
            }
        }
        classes.forEach(type -> features.addAll(type.getEAllStructuralFeatures()));
        return features;
    }

    private static void collect(Object value, Set<EClass> classes) {
        if (value instanceof EObject element) {
            classes.add(element.eClass());
            element.eAllContents().forEachRemaining(part -> classes.add(part.eClass()));
        }
    }
}
