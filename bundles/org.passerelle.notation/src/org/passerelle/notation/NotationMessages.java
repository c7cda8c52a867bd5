// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of diagrams in English and French. */
public final class NotationMessages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    private NotationMessages(Locale locale) {
        texts = ResourceBundle.getBundle("org.passerelle.notation.messages", locale,
                NotationMessages.class.getClassLoader(), NO_FALLBACK);
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
        return texts.getString(key);
    }
}
