// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the command line in English and French. */
final class CliMessages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;
    private final Locale locale;

    private CliMessages(Locale locale) {
        this.locale = locale;
        this.texts = bundle(locale);
    }

    /** The sentences in a language; English for any language but French. */
    static CliMessages in(Locale locale) {
        return new CliMessages(locale);
    }

    /** The texts as a bundle, for usage help. */
    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.passerelle.cli.messages", locale, CliMessages.class.getClassLoader(), NO_FALLBACK);
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
