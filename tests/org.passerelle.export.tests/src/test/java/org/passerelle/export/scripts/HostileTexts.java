// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Texts that would do harm if a script took them for code. */
final class HostileTexts {

    /** How many there are. */
    static final int COUNT = 500;

    private static final List<String> PIECES = List.of("'", "''", "\u2018", "\u2019", "\u201A", "\u201B", "\u201C", "\u201D",
            "\"", "`", "`'", "$(Remove-Item C:\\ -Recurse)", "${env:x}", "$x", ";Remove-Item x", "; exit 0 #", "#>", "<#",
            "#", "@'", "'@", "@\"", "|", "&", "& calc", "{", "}", "(", ")", "[System.IO.File]::Delete('x')", "--%", "\u202E",
            "\u200F\u05D0", "\u2028", "\u00E9", "O\u2019Brien", "%", "*", "?", "\\", "\uD83D\uDE00", "\uFEFF", "a b", "a",
            "<script>", "${x}", "<#if x>", "</#list>", "${\"x\"?new()}", "=cmd|'/c calc'!A1", "\u2013Force", "-Force",
            "sip:a@b.c", "\u037E", "\uFF07", "\u02BC", "-WhatIf:$false", "0x1F", "$true", "null", "@{a=1}", ",", "..");

    private HostileTexts() {
    }

    /** All of them, none with a control character. */
    static List<String> all() {
        Random random = new Random(20137);
        Set<String> texts = new LinkedHashSet<>(PIECES);
        while (texts.size() < COUNT) {
            StringBuilder text = new StringBuilder();
            for (int i = 2 + random.nextInt(4); i > 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            texts.add(text.toString());
        }
        return List.copyOf(texts);
    }

    /** A few that hold every kind of danger, for what is slow to check; none is refused anywhere but as a path. */
    static List<String> worst() {
        return List.of("O\u2019Brien'; Remove-Item 'C:\\' -Recurse #", "'@ $(calc) @'#> <#", "\u2018\u2019\u201A\u201B'`\"${x}",
                "{0} } ) ; & calc | \u2028 --%", "\u201C\u201D\u2013Force -WhatIf:$false");
    }

    /** Texts that no script file could carry unharmed. */
    static List<String> unwritable() {
        List<String> texts = new ArrayList<>();
        for (char c : new char[] {'\0', '\t', '\n', '\r', '\u001B', '\u007F', '\u0085', '\uD800', '\uDC00'}) {
            texts.add("a" + c + "b");
        }
        return texts;
    }

    static boolean hasWildcard(String text) {
        return text.matches("(?s).*[*?\\[\\]].*");
    }

    static boolean isNoPath(String text) {
        return text.matches("(?s).*[*?\\[\\]<>|\"`].*");
    }
}
