// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.internal;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads the views of Sirius by the names of their features, so that nothing here is compiled against Sirius. */
public final class Views {

    private Views() {
    }

    /**
     * @param diagram a diagram
     * @param layer name of a layer
     * @return whether the layer is switched on
     */
    public static boolean isActive(EObject diagram, String layer) {
        return get(diagram, "activatedLayers") instanceof List<?> layers
                && layers.stream().anyMatch(one -> layer.equals(get((EObject) one, "name")));
    }

    /** The element of the model that a view stands for, or null. */
    public static EObject element(EObject view) {
        return view == null ? null : (EObject) get(view, "target");
    }

    /** The element that an edge starts at, or null. */
    public static EObject source(EObject edge) {
        return element((EObject) get(edge, "sourceNode"));
    }

    /** The element that an edge ends at, or null. */
    public static EObject target(EObject edge) {
        return element((EObject) get(edge, "targetNode"));
    }

    private static Object get(EObject view, String name) {
        EStructuralFeature feature = view.eClass().getEStructuralFeature(name);
        return feature == null ? null : view.eGet(feature);
    }
}
