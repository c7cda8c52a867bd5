// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.creating;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.topology.NamedElement;

/** Makers of elements that need nothing, or a name. */
final class Plain {

    private Plain() {
    }

    static Maker empty(EClass type) {
        return workshop -> EcoreUtil.create(type);
    }

    /** A maker whose element is called by the stem and the first free number of all elements of that class. */
    static Maker named(EClass type, String stem) {
        return workshop -> {
            NamedElement element = (NamedElement) EcoreUtil.create(type);
            element.setName(workshop.name(type, stem));
            return element;
        };
    }
}
