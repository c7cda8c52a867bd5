// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.export.scripts.ScriptFinding;

/** Values that a script needs and cannot get. */
final class BindingProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Place> places;

    /**
     * One such value.
     *
     * @param kind    what is wrong
     * @param element where it belongs
     * @param feature what is to hold it
     * @param detail  what else the message tells
     */
    record Place(ScriptFinding.Kind kind, EObject element, Optional<EStructuralFeature> feature,
            Map<String, String> detail) {

        ScriptFinding in(String stepId) {
            return new ScriptFinding(kind, stepId, element, feature, detail);
        }
    }

    BindingProblem(List<Place> places) {
        super(places.toString());
        this.places = new ArrayList<>(places);
    }

    static BindingProblem missing(EObject element, EStructuralFeature feature) {
        return new BindingProblem(List.of(new Place(ScriptFinding.Kind.MISSING, element, Optional.of(feature), Map.of())));
    }

    static BindingProblem refused(EObject element, EStructuralFeature feature, String value) {
        return new BindingProblem(List.of(new Place(ScriptFinding.Kind.REFUSED, element, Optional.of(feature),
                Map.of("value", value))));
    }

    List<Place> places() {
        return places;
    }
}
