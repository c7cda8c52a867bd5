// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences about topology documents in English and French. */
public final class InterchangeMessages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    private InterchangeMessages(Locale locale) {
        texts = ResourceBundle.getBundle("org.passerelle.interchange.messages", locale,
                InterchangeMessages.class.getClassLoader(), NO_FALLBACK);
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
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments.toArray());
    }
}
