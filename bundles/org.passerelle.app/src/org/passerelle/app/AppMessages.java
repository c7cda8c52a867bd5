// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this part in English and French. */
public final class AppMessages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;
    private final Locale locale;

    private AppMessages(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle("org.passerelle.app.messages", locale, AppMessages.class.getClassLoader(),
                NO_FALLBACK);
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
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
