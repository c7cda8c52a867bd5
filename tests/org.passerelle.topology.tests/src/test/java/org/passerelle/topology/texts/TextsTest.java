// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

/** Texts come from the files beside a class, in the language asked for. */
class TextsTest {

    @Test
    void areInTheLanguageAskedFor() {
        assertThat(Texts.beside(TextsTest.class, Locale.ENGLISH).text("greeting")).isEqualTo("Hello");
        assertThat(Texts.beside(TextsTest.class, Locale.CANADA_FRENCH).text("greeting")).isEqualTo("Bonjour, à bientôt");
    }

    @Test
    void areEnglishWithoutATranslationWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.FRENCH);
        try {
            assertThat(Texts.beside(TextsTest.class, Locale.JAPANESE).text("greeting")).isEqualTo("Hello");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void areFilledWithNumbersInTheUsualWayOfTheLanguage() {
        assertThat(Texts.beside(TextsTest.class, Locale.ENGLISH).format("count", 6500, "{0}")).isEqualTo("6,500 pools of {0}");
    }

    @Test
    void areKnownByTheirKeys() {
        Texts texts = Texts.beside(TextsTest.class, Locale.ENGLISH);

        assertThat(texts.keys()).containsExactly("count", "greeting");
        assertThat(texts.has("other")).isFalse();
        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> texts.text("other"));
    }
}
