// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.passerelle.dsl.ide.services.LanguageServices;
import org.passerelle.topology.texts.Texts;

class ServiceMessagesTest {

    @Test
    void everySentenceIsInBothLanguages() throws Exception {
        Texts english = Texts.beside(LanguageServices.class, Locale.ENGLISH);
        try (var in = LanguageServices.class.getResourceAsStream("messages_fr.properties")) {
            java.util.Properties french = new java.util.Properties();
            french.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
            assertThat(french.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.keys());
        }
    }
}
