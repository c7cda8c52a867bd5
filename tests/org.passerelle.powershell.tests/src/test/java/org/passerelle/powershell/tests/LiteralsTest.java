// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Literals;

class LiteralsTest {

    @Test
    void everyQuoteThatEndsALiteralIsDoubled() {
        assertThat(Literals.quote("o'b \u2018 \u2019 \u201A \u201B"))
                .isEqualTo("'o''b \u2018\u2018 \u2019\u2019 \u201A\u201A \u201B\u201B'");
    }

    @Test
    void doubleQuotesDollarsAndBackticksStayAsTheyAre() {
        assertThat(Literals.quote("\"$(x)` #> \u201C")).isEqualTo("'\"$(x)` #> \u201C'");
    }

    @Test
    void emojiStay() {
        assertThat(Literals.quote("a\uD83D\uDE00b")).isEqualTo("'a\uD83D\uDE00b'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "\r", "\u0000", "tab\there", "\u0085", "\u007F", "\u001B[31m"})
    void controlCharactersAreRefused(String text) {
        assertThatThrownBy(() -> Literals.quote(text)).isInstanceOf(CommandException.class)
                .hasMessageStartingWith("A control character (U+00");
    }

    @Test
    void theMessageNamesCharacterAndPosition() {
        assertThatThrownBy(() -> Literals.quote("ab\nc")).hasMessage(
                "A control character (U+000A at position 3) cannot be written into a script.");
    }

    @Test
    void halfASurrogatePairIsRefused() {
        assertThatThrownBy(() -> Literals.quote("a" + (char) 0xD83D)).isInstanceOf(CommandException.class);
        assertThatThrownBy(() -> Literals.quote((char) 0xDE00 + "a")).isInstanceOf(CommandException.class);
    }
}
