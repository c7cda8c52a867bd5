// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import java.util.Locale;
import org.passerelle.topology.texts.Texts;

/** The words of diagrams in English and French. */
public final class NotationMessages {

    private final Texts texts;

    private NotationMessages(Locale locale) {
        texts = Texts.beside(NotationMessages.class, locale);
    }

    /** The words in a language; English for any language but French. */
    public static NotationMessages in(Locale locale) {
        return new NotationMessages(locale);
    }

    /**
     * @param key a key
     * @return its text
     * @throws java.util.MissingResourceException if there is none
     */
    public String text(String key) {
        return texts.text(key);
    }

    /**
     * @param key a key
     * @param number a number
     * @return its text about so many
     * @throws java.util.MissingResourceException if there is none
     */
    public String text(String key, int number) {
        return texts.format(key, number);
    }
}
