// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui;

import java.util.Locale;
import org.passerelle.topology.texts.Texts;

/** The sentences of the workbench in the language it was started in: French for French, English otherwise. */
public final class UiMessages {

    private static final Texts TEXTS = Texts.beside(UiMessages.class, Locale.getDefault());

    private UiMessages() {
    }

    /**
     * @param key a key
     * @param arguments what the sentence is filled with
     * @return the sentence
     * @throws java.util.MissingResourceException if there is none
     */
    public static String text(String key, Object... arguments) {
        return TEXTS.format(key, arguments);
    }
}
