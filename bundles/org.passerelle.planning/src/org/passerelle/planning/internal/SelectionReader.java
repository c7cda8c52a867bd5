// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Selection.Reach;

/**
 * Tells a selection which of its elements a change of a feature concerns.
 *
 * @param followed the selection
 * @param reach how far a change of the feature reaches
 * @param copy the model
 */
record SelectionReader(FollowedSelection<?> followed, Reach reach, WorkingCopy copy) {

    /**
     * The feature of an element changed.
     *
     * @param values what was put into it or taken out
     * @param contained whether the values are parts of the element
     */
    void changed(EObject element, List<EObject> values, boolean contained) {
        switch (reach) {
            case NAMED, NAMED_OR_ALL -> {
                if (contained) {
                    values.forEach(this::named);
                } else {
                    values.forEach(this::concern);
                    named(element);
                }
            }
            default -> present(element);
        }
    }

    /** An element came or went that has a value for the feature. */
    void present(EObject element) {
        switch (reach) {
            case HOLDER -> holder(element);
            case NAMED, NAMED_OR_ALL -> named(element);
            case REFERRING -> referring(element, 1);
            case REFERRING_ON -> referring(element, 2);
            case ALL -> followed.concernAll();
        }
    }

    private boolean concern(EObject element) {
        boolean right = followed.selection().type().isInstance(element);
        if (right) {
            followed.concern(element);
        }
        return right;
    }

    private void holder(EObject element) {
        EObject object = element;
        while (object != null && !concern(object)) {
            object = object.eContainer();
        }
    }

    private void named(EObject element) {
        boolean any = false;
        for (EObject named : element.eCrossReferences()) {
            any |= concern(named);
        }
        if (!any && reach == Reach.NAMED_OR_ALL) {
            followed.concernAll();
        }
    }

    private void referring(EObject element, int far) {
        for (EObject object = element; object != null && object.eContainer() != null; object = object.eContainer()) {
            for (EStructuralFeature.Setting setting : copy.references(object)) {
                holder(setting.getEObject());
                if (far > 1) {
                    referring(setting.getEObject(), far - 1);
                }
            }
        }
    }
}
