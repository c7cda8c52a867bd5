// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.messages;

import java.util.Locale;
import org.passerelle.topology.texts.Texts;

/** The sentences of the language in the language of the user. */
public final class Messages {

    private final Texts texts;

    /** @param locale language of the user; English for one that is not known */
    public Messages(Locale locale) {
        texts = Texts.beside(Messages.class, locale);
    }

    /** Sentences in the language of the running program. */
    public static Messages current() {
        return new Messages(Locale.getDefault());
    }

    /**
     * @param key key of the sentence
     * @param arguments what to put into it; numbers are written in the usual way of the language
     * @return the sentence
     */
    public String of(String key, Object... arguments) {
        return texts.format(key, arguments);
    }
}
