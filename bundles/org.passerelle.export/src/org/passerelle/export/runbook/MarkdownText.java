// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.runbook;

import java.util.stream.Collectors;

/** Writes texts so that nothing from a model is read as Markdown or HTML. */
final class MarkdownText {

    private static final String SPECIAL = "\\`*_{}[]<>()#+-!|~&=:@";

    private MarkdownText() {
    }

    /** A text on one line in which every sign that could mean something is escaped. */
    static String plain(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                escaped.append(' ');
            } else {
                if (SPECIAL.indexOf(c) >= 0) {
                    escaped.append('\\');
                }
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** A sentence with its commands as code. */
    static String of(Prose prose) {
        return prose.segments().stream().map(segment -> segment.code() ? code(segment.text()) : plain(segment.text()))
                .collect(Collectors.joining());
    }

    private static String code(String text) {
        StringBuilder flat = new StringBuilder();
        text.codePoints().forEach(c -> flat.appendCodePoint(Character.isISOControl(c) || c == '`' ? ' ' : c));
        return '`' + flat.toString() + '`';
    }
}
