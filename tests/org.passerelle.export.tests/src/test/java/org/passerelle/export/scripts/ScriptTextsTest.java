// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every sentence is there in both languages. */
class ScriptTextsTest {

    private static final ScriptTexts ENGLISH = ScriptTexts.of(Locale.ENGLISH);
    private static final ScriptTexts FRENCH = ScriptTexts.of(Locale.FRENCH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(FRENCH.keys()).isEqualTo(ENGLISH.keys());
    }

    @Test
    void noFrenchSentenceIsTheEnglishOne() {
        assertThat(ENGLISH.keys()).noneMatch(key -> ENGLISH.text(key).equals(FRENCH.text(key)));
    }
}
