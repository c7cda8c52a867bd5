// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the merge in English and French. */
public final class MergeMessages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    private MergeMessages(Locale locale) {
        texts = ResourceBundle.getBundle("org.passerelle.merge.messages", locale,
                MergeMessages.class.getClassLoader(), NO_FALLBACK);
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
        return texts.getString(key);
    }
}
