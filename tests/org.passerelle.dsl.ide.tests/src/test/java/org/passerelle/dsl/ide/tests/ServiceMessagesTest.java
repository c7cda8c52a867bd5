// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.passerelle.dsl.ide.services.LanguageServices;
import org.passerelle.topology.texts.Texts;

class ServiceMessagesTest {

    @Test
    void everySentenceIsInBothLanguages() throws IOException {
        Texts english = Texts.beside(LanguageServices.class, Locale.ENGLISH);
        try (InputStream in = LanguageServices.class.getResourceAsStream("messages_fr.properties")) {
            Properties french = new Properties();
            french.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            assertThat(french.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.keys());
        }
    }
}
