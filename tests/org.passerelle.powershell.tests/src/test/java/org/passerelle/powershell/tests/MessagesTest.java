// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.passerelle.powershell.script.Scripts;

class MessagesTest {

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(read("messages_fr.properties").stringPropertyNames())
                .isEqualTo(read("messages.properties").stringPropertyNames());
    }

    @Test
    void noFrenchSentenceEqualsTheEnglishOne() throws IOException {
        Properties english = read("messages.properties");
        Properties french = read("messages_fr.properties");
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(french.getProperty(key)).isNotBlank().isNotEqualTo(english.getProperty(key)));
    }

    private static Properties read(String name) throws IOException {
        Properties result = new Properties();
        try (InputStream in = Scripts.class.getResourceAsStream("/org/passerelle/powershell/internal/" + name)) {
            result.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return result;
    }
}
