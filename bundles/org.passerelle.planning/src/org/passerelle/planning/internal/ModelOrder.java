// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The order in which elements of one model stand in it. */
final class ModelOrder implements Comparator<EObject> {

    private static final ModelOrder INSTANCE = new ModelOrder();

    private ModelOrder() {
    }

    static Comparator<EObject> get() {
        return INSTANCE;
    }

    @Override
    public int compare(EObject one, EObject other) {
        if (one == other) {
            return 0;
        }
        List<EObject> way = wayTo(one);
        List<EObject> otherWay = wayTo(other);
        int shared = 0;
        while (shared < way.size() && shared < otherWay.size() && way.get(shared) == otherWay.get(shared)) {
            shared++;
        }
        if (shared == way.size() || shared == otherWay.size()) {
            return Integer.compare(way.size(), otherWay.size());
        }
        return siblings(way.get(shared), otherWay.get(shared));
    }

    private static int siblings(EObject one, EObject other) {
        EReference feature = one.eContainmentFeature();
        EReference otherFeature = other.eContainmentFeature();
        if (one.eContainer() == null || feature != otherFeature || !feature.isMany()) {
            return Integer.compare(place(feature), place(otherFeature));
        }
        List<?> list = (List<?>) one.eContainer().eGet(feature);
        return Integer.compare(list.indexOf(one), list.indexOf(other));
    }

    private static int place(EReference feature) {
        return feature == null ? -1 : feature.getFeatureID();
    }

    private static List<EObject> wayTo(EObject element) {
        List<EObject> way = new ArrayList<>();
        for (EObject object = element; object != null; object = object.eContainer()) {
            way.add(object);
        }
        return way.reversed();
    }
}
