// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts of the planning in English and French: messages, steps, requirements. A name in braces, {@code {wave}},
 * stands for a value.
 */
public final class PlanTexts {

    private static final List<String> FILES = List.of("messages", "catalogue/steps", "catalogue/terms",
            "catalogue/requirements");
    private static final PlanTexts ENGLISH = new PlanTexts("", Locale.ENGLISH);
    private static final PlanTexts FRENCH = new PlanTexts("_fr", Locale.FRENCH);

    private final Properties texts = new Properties();
    private final Locale locale;

    private PlanTexts(String suffix, Locale locale) {
        this.locale = locale;
        for (String file : FILES) {
            try (InputStream in = PlanTexts.class.getResourceAsStream(file + suffix + ".properties")) {
                if (in != null) {
                    texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The English texts. */
    public static PlanTexts english() {
        return ENGLISH;
    }

    /** The French texts. */
    public static PlanTexts french() {
        return FRENCH;
    }

    /** The texts for a locale: French for French, else English. */
    public static PlanTexts of(Locale locale) {
        return Locale.FRENCH.getLanguage().equals(locale.getLanguage()) ? FRENCH : ENGLISH;
    }

    /** The language of these texts. */
    public Locale locale() {
        return locale;
    }

    /** All keys in order. */
    public Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * @param key key of a text
     * @return the text with its placeholders as they are
     * @throws MissingResourceException when there is none
     */
    public String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new MissingResourceException("no text " + key, PlanTexts.class.getName(), key);
        }
        return text;
    }

    /**
     * @param key    key of a text
     * @param values values by name; a placeholder without a value stays
     * @return the text with its values
     * @throws MissingResourceException when there is none
     */
    public String text(String key, Map<String, String> values) {
        return fill(text(key), values);
    }

    /**
     * A number with its noun in the form that goes with it, such as {@code 1 step} or {@code 3 steps}.
     *
     * @param noun   what is counted: a key that starts with {@code count.} has this end
     * @param number how many
     * @throws MissingResourceException when there is no such noun
     */
    public String count(String noun, int number) {
        return new MessageFormat(text("count." + noun), locale).format(new Object[] {number});
    }

    /** Fills the placeholders of a text; values are not looked into again. */
    public static String fill(String text, Map<String, String> values) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            String value = close < 0 ? null : values.get(text.substring(open + 1, close));
            int next = value == null ? open + 1 : close + 1;
            out.append(text, at, value == null ? next : open);
            if (value != null) {
                out.append(value);
            }
            at = next;
        }
        return out.append(text, at, text.length()).toString();
    }
}
