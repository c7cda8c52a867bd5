// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.runbook;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.passerelle.topology.texts.Texts;

/** The words of run books in English and French. */
public final class RunBookMessages {

    private final Texts texts;

    private RunBookMessages(Locale locale) {
        texts = Texts.beside(RunBookMessages.class, locale);
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
        return texts.format(key, arguments);
    }

    /** All words that take no arguments, for templates. */
    Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        texts.keys().forEach(key -> words.put(key.replace('.', '_'), text(key)));
        return words;
    }
}
