// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import org.passerelle.topology.texts.Texts;

/** The sentences of the command line in English and French. */
final class CliMessages {

    private final Texts texts;

    private CliMessages(Locale locale) {
        texts = Texts.beside(CliMessages.class, locale);
    }

    /** The sentences in a language; English for any language but French. */
    static CliMessages in(Locale locale) {
        return new CliMessages(locale);
    }

    /** The texts as a bundle, for usage help. */
    static ResourceBundle bundle(Locale locale) {
        return in(locale).texts.bundle();
    }

    String text(String key, Object... arguments) {
        return texts.format(key, arguments);
    }
}
