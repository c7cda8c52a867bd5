// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    @Test
    void bothLanguagesNameTheSameValues() {
        ENGLISH.keys().forEach(key -> assertThat(names(FRENCH.text(key))).as(key).isEqualTo(names(ENGLISH.text(key))));
    }

    @Test
    void everyFindingHasASentence() {
        Set<String> keys = new TreeSet<>(ENGLISH.keys());
        for (ScriptFinding.Kind kind : ScriptFinding.Kind.values()) {
            assertThat(keys).contains(kind.key());
        }
    }

    private static Set<String> names(String text) {
        return Pattern.compile("\\{([a-z]+)}").matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
