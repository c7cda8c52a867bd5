// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app;

import java.util.Locale;
import org.passerelle.topology.texts.Texts;

/** The sentences of this part in English and French. */
public final class AppMessages {

    private final Texts texts;

    private AppMessages(Locale locale) {
        texts = Texts.beside(AppMessages.class, locale);
    }

    /** The sentences in a language; English for any language but French. */
    public static AppMessages in(Locale locale) {
        return new AppMessages(locale);
    }

    /**
     * @param key a key
     * @param arguments what the sentence is filled with; numbers are written in the usual way of the language
     * @return the sentence
     * @throws java.util.MissingResourceException if there is none
     */
    public String text(String key, Object... arguments) {
        return texts.format(key, arguments);
    }
}
