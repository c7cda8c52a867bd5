// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import java.util.List;
import java.util.Random;

/** Texts that tempt a language to misread them. */
final class NastyTexts {

    private static final List<String> KEYWORDS = List.of("pool", "users", "a", "on", "default", "site", "wave", "{", "}", "topology",
            "description", "server", "2008", "all", "to", ",", "(", ")");
    private static final List<String> PIECES = List.of(" ", "  ", "\"", "'", "\\", "\\\\", "…", "é", "\u2019", "\u201c", "1", "007", "x", "Büro",
            "//", "/*", "*/", "\n", "\r\n", "\t", "\u0000", "\u001b", "\u00a0", "\u2028", "\u200f", "\ufeff", "\ud83d\ude00", "日本", ":", ";", "#", "$(rm)",
            "`", "-", "e\u0301", "&amp;", "<b>", "\\u0041", "\\n", "%", "\u0085", "\ud800", "\udc00", "_");

    private NastyTexts() {
    }

    static String any(Random random) {
        if (random.nextInt(4) == 0) {
            return KEYWORDS.get(random.nextInt(KEYWORDS.size()));
        }
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return random.nextInt(20) == 0 ? "" : text.toString();
    }
}
