// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge;

import java.util.Locale;
import org.passerelle.topology.texts.Texts;

/** The sentences of the merge in English and French. */
public final class MergeMessages {

    private final Texts texts;

    private MergeMessages(Locale locale) {
        texts = Texts.beside(MergeMessages.class, locale);
    }

    /** The sentences in a language; English for any language but French. */
    public static MergeMessages in(Locale locale) {
        return new MergeMessages(locale);
    }

    /**
     * @param key a key
     * @return its sentence
     * @throws java.util.MissingResourceException if there is none
     */
    public String text(String key) {
        return texts.text(key);
    }
}
