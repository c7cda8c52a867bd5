// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The sentences that scripts and findings of their export are made of, in English and French. */
public final class ScriptTexts {

    private static final ScriptTexts ENGLISH = new ScriptTexts("messages.properties");
    private static final ScriptTexts FRENCH = new ScriptTexts("messages_fr.properties");

    private final Properties texts = new Properties();

    private ScriptTexts(String file) {
        try (InputStream in = ScriptTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The texts " + file + " are not in the program.");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts for a locale: French for French, else English. */
    public static ScriptTexts of(Locale locale) {
        return Locale.FRENCH.getLanguage().equals(locale.getLanguage()) ? FRENCH : ENGLISH;
    }

    /** All keys in order. */
    public Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /**
     * @param key key of a text
     * @return the text
     * @throws MissingResourceException when there is none, which is a defect of the product
     */
    public String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new MissingResourceException("no text " + key, ScriptTexts.class.getName(), key);
        }
        return text;
    }
}
