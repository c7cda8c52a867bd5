// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.values;

import java.util.Set;
import org.eclipse.emf.common.util.Enumerator;
import org.passerelle.dsl.lexing.Words;

/** Writes values so that the grammar reads them back. */
public final class ValueTexts {

    private final Set<String> keywords;

    /** @param keywords words that need quotes as a name */
    public ValueTexts(Set<String> keywords) {
        this.keywords = Set.copyOf(keywords);
    }

    /** A text as a word where that is possible, else in quotes. */
    public String text(String value) {
        return Words.isWord(value) && !keywords.contains(value) ? value : Words.quote(value);
    }

    /** A value of a data type. */
    public String value(Object value) {
        if (value instanceof Boolean on) {
            return on ? "on" : "off";
        }
        return text(value instanceof Enumerator choice ? choice.getLiteral() : value.toString());
    }
}
