// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.editing;

import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.passerelle.notation.Icons;
import org.passerelle.topology.derived.Terms;
import org.passerelle.topology.texts.Texts;

/**
 * Something that a person can create.
 *
 * @param id unique, lower case words joined by hyphens and dots, such as {@code pool.edge}; never changes
 * @param type class of the element that is made
 * @param feature where it is contained
 * @param category drawer of the palette
 */
public record Creation(String id, EClass type, EReference feature, Category category) {

    /**
     * @param locale French for French, English otherwise
     * @return what the tool is called
     */
    public String label(Locale locale) {
        Texts texts = Texts.beside(Creation.class, locale);
        String key = "creation." + id;
        return texts.has(key) ? texts.text(key) : capitalised(Terms.of(type, locale), locale);
    }

    /** Path of its icon in this bundle. */
    public String icon() {
        return Icons.creation(id);
    }

    private static String capitalised(String term, Locale locale) {
        return term.isEmpty() ? term : term.substring(0, 1).toUpperCase(locale) + term.substring(1);
    }
}
