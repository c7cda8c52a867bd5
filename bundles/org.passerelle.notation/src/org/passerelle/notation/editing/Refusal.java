// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.editing;

import java.util.List;
import java.util.Locale;
import org.passerelle.topology.texts.Texts;

/**
 * Why something is not allowed.
 *
 * @param key key of the sentence
 * @param arguments names that the sentence is filled with
 */
public record Refusal(String key, List<String> arguments) {

    /** Copies the list. */
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** A refusal with its names. */
    public static Refusal of(String key, String... arguments) {
        return new Refusal(key, List.of(arguments));
    }

    /**
     * @param locale French for French, English otherwise
     * @return one sentence that tells a person why
     */
    public String text(Locale locale) {
        return Texts.beside(Refusal.class, locale).format("refused." + key, arguments.toArray());
    }
}
