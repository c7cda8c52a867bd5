// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of the language in the language of the user. */
public final class Messages {

    private static final String BUNDLE = "org.passerelle.dsl.messages.messages";

    private final ResourceBundle bundle;
    private final Locale locale;

    /** @param locale language of the user; English for one that is not known */
    public Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** Sentences in the language of the running program. */
    public static Messages current() {
        return new Messages(Locale.getDefault());
    }

    /**
     * @param key key of the sentence
     * @param arguments what to put into it, as text
     * @return the sentence
     */
    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
