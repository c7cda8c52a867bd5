// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.derived;

import java.util.Locale;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.ENamedElement;

/** The words for classes and features of the metamodel in English and French, as they stand in its annotations. */
public final class Terms {

    private static final String SOURCE = "http://www.passerelle.org/terms";

    private Terms() {
    }

    /**
     * @param element a class, feature, enumeration or data type of the metamodel, never null
     * @param locale French for the French word, English otherwise
     * @return its term; its plain name where none is annotated
     */
    public static String of(ENamedElement element, Locale locale) {
        EAnnotation terms = element.getEAnnotation(SOURCE);
        String language = Locale.FRENCH.getLanguage().equals(locale.getLanguage()) ? "fr" : "en";
        String term = terms == null ? null : terms.getDetails().get(language);
        return term == null ? element.getName() : term;
    }
}
