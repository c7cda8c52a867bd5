// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.runbook;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The words of run books in English and French. */
public final class RunBookMessages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;
    private final Locale locale;

    private RunBookMessages(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle("org.passerelle.export.runbook.messages", locale,
                RunBookMessages.class.getClassLoader(), NO_FALLBACK);
    }

    /** The words in a language; English for any language but French. */
    public static RunBookMessages in(Locale locale) {
        return new RunBookMessages(locale);
    }

    /**
     * @param key a key
     * @param arguments what the text is filled with
     * @return the text
     * @throws java.util.MissingResourceException if there is none
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    /** All words that take no arguments, for templates. */
    Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        texts.keySet().forEach(key -> words.put(key.replace('.', '_'), text(key)));
        return words;
    }
}
