// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;

/** What an action was called on: views, or elements of a model. */
final class Selected {

    private Selected() {
    }

    /** The elements of the model, in order. */
    static List<EObject> elements(Collection<? extends EObject> selections) {
        return selections.stream().map(Selected::element).filter(Objects::nonNull).distinct().toList();
    }

    private static EObject element(EObject selected) {
        return selected instanceof DSemanticDecorator view ? view.getTarget() : selected;
    }
}
