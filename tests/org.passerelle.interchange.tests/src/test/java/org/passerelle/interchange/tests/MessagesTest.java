// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.passerelle.interchange.InterchangeMessages;

class MessagesTest {

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (var reader = new InputStreamReader(InterchangeMessages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void everySentenceIsThereInBothLanguagesAndDiffers() throws IOException {
        Properties english = load("messages.properties");
        Properties french = load("messages_fr.properties");

        assertThat(french.keySet()).isEqualTo(english.keySet());
        assertThat(english.stringPropertyNames()).allSatisfy(key ->
                assertThat(french.getProperty(key)).as(key).isNotEqualTo(english.getProperty(key)));
    }

    @Test
    void everySentenceTakesItsValuesInBothLanguages() throws IOException {
        Properties english = load("messages.properties");
        List<String> values = List.of("<1>", "<2>");
        for (String key : english.stringPropertyNames()) {
            for (int i = 0; i < values.size(); i++) {
                boolean used = english.getProperty(key).contains("{" + i + "}");
                for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                    String text = InterchangeMessages.in(locale).text(key, values);
                    assertThat(text.contains(values.get(i))).as(key + " " + locale).isEqualTo(used);
                    assertThat(text).doesNotContain("''").doesNotContain("{").isNotBlank();
                }
            }
        }
        assertThat(InterchangeMessages.in(Locale.FRENCH).text("missingElement", Collections.nCopies(1, "x")))
                .isEqualTo("L'élément <x> manque.");
    }
}
