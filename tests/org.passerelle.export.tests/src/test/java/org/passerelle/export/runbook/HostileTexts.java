// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.runbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Names that somebody could write into a model to break out of a page, and those that break it by accident. */
final class HostileTexts {

    private static final List<String> PIECES = List.of("<script>alert(1)</script>", "</title>", "</style>", "</svg>", "<!--",
            "-->", "]]>", "<![CDATA[", "<img src=x onerror=alert(1)>", "<b>", "</li>", "&lt;", "&amp;", "&#60;", "&", "\"", "'",
            "\" onclick=\"x", "'><i>", "${book.title}", "#{1}", "<#if true>", "</#list>", "[=1]", "[#ftl]", "`", "``", "```",
            "```\ncode\n```", "](javascript:alert(1))", "[x](javascript:alert(1))", "![x](http://evil.example/x.png)",
            "<javascript:alert(1)>", "http://evil.example/", "https://evil.example", "www.evil.example", "me@evil.example",
            "javascript:alert(1)", "data:text/html,x", "//evil.example/x", "../../etc/passwd", "# heading", "## x", "- item",
            "* item", "+ item", "1. one", "23) two", "> quote", "    indented", "\tindented", "---", "***", "===", "| a | b |",
            "|---|", "~~gone~~", "**bold**", "__bold__", "_i_", "*i*", "\\", "\\`", "\\\\", "\n\n", "\n# x", "\r\n- x", "\r",
            "\u0000", "\u0001", "\u0008", "\u001b[31m", "\u007f", "\u0085", "\u00a0", "\u00ad", "\u200b", "\u200e", "\u200f",
            "\u202e", "\u2066", "\u2069", "\u2028", "\u2029", "\ufeff", "\ufffe", "\ud800", "\udc00", "\ud83d\ude00", "é", "’", "…",
            "مرحبا", "שלום", "日本", "[ ] done", "[x]", "[^1]", ":smile:", "{.class}", "{{x}}", "<%= 1 %>", "%s", "{0}", "$x$",
            "a | b", "=cmd|' /C calc'!A0", "-", "x-", "<?xml", "<a id=\"pictures\"></a>", "</h1><h1>", "%3Cb%3E", "%", "\u3000x");
    private static final int WANTED = 500;

    private HostileTexts() {
    }

    /** Five hundred texts, the same in every run. */
    static List<String> all() {
        Random random = new Random(20);
        Set<String> texts = new LinkedHashSet<>();
        PIECES.forEach(piece -> {
            texts.add(piece + "x");
            texts.add("x" + piece);
            texts.add(piece + "x" + piece);
        });
        while (texts.size() < WANTED) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            texts.add(text.append('x').toString());
        }
        return new ArrayList<>(texts);
    }
}
