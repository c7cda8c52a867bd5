// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.dsl.ide.docs.MetamodelDocs;

/** Terms and documentation of the metamodel for people. */
final class Descriptions {

    private final ServiceTexts texts;
    private final MetamodelDocs docs;

    Descriptions(ServiceTexts texts, MetamodelDocs docs) {
        this.texts = texts;
        this.docs = docs;
    }

    ServiceTexts texts() {
        return texts;
    }

    /** The term for an element of the metamodel; empty for null. */
    String term(ENamedElement element) {
        return element == null ? "" : texts.term(element);
    }

    /** The documentation of a feature, or that of its type; of a class; of the enumeration of a choice. */
    String documentation(ENamedElement element) {
        String own = docs.of(element);
        return own.isEmpty() && element instanceof EStructuralFeature feature ? docs.of(feature.getEType()) : own;
    }
}
