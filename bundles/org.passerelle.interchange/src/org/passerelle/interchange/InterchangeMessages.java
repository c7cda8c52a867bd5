// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange;

import java.util.List;
import java.util.Locale;
import org.passerelle.topology.texts.Texts;

/** The sentences about topology documents in English and French. */
public final class InterchangeMessages {

    private final Texts texts;

    private InterchangeMessages(Locale locale) {
        texts = Texts.beside(InterchangeMessages.class, locale);
    }

    /** The sentences in a language; English for any language but French. */
    public static InterchangeMessages in(Locale locale) {
        return new InterchangeMessages(locale);
    }

    /**
     * @param key a key
     * @param arguments values for the places in the sentence
     * @return the sentence
     * @throws java.util.MissingResourceException if there is none
     */
    public String text(String key, List<String> arguments) {
        return texts.format(key, arguments.toArray());
    }
}
