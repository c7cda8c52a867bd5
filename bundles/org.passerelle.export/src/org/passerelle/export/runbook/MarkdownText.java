// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.runbook;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes texts so that nothing from a model is read as Markdown or HTML. */
final class MarkdownText {

    private static final Pattern NUMBER = Pattern.compile("^([0-9]+)\\.");
    private static final String WEB = "www";
    private static final String SPECIAL = "\\`*_{}[]<>()#+-!|~&=:@";

    private MarkdownText() {
    }

    /** A text on one line in which every sign that could mean something is escaped. */
    static String plain(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            if (breaksLine(c)) {
                escaped.append(' ');
            } else {
                if (SPECIAL.indexOf(c) >= 0 || c == '.' && endsWithWww(escaped)) {
                    escaped.append('\\');
                }
                escaped.appendCodePoint(legal(c));
            }
        });
        return escaped.toString();
    }

    /** The same at the start of a line, where blanks and numbers mean something, too. */
    static String line(String text) {
        return NUMBER.matcher(plain(text).stripLeading()).replaceFirst("$1\\\\.");
    }

    /** Whether a full stop would make the address of a web page of what stands before it. */
    private static boolean endsWithWww(StringBuilder before) {
        int start = before.length() - WEB.length();
        return start >= 0 && before.substring(start).equalsIgnoreCase(WEB);
    }

    private static boolean breaksLine(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
    }

    /** Half of a pair of surrogates is no sign at all. */
    private static int legal(int c) {
        return Character.getType(c) == Character.SURROGATE ? 0xFFFD : c;
    }

    /** A path relative to the run book as the address of a link; a colon in it is no scheme. */
    static String address(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(segment -> URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    /** A sentence with its commands as code. */
    static String of(Prose prose) {
        return prose.segments().stream().map(segment -> segment.code() ? code(segment.text()) : plain(segment.text()))
                .collect(Collectors.joining());
    }

    /** Commands between as many accents as none of theirs has; a blank at both ends is dropped by the reader. */
    private static String code(String text) {
        StringBuilder flat = new StringBuilder();
        text.codePoints().forEach(c -> flat.appendCodePoint(breaksLine(c) ? ' ' : legal(c)));
        if (flat.toString().isBlank()) {
            return flat.toString();
        }
        String fence = "`";
        while (flat.indexOf(fence) >= 0) {
            fence += "`";
        }
        boolean apart = "` ".indexOf(flat.charAt(0)) >= 0 || "` ".indexOf(flat.charAt(flat.length() - 1)) >= 0;
        return apart ? fence + ' ' + flat + ' ' + fence : fence + flat + fence;
    }
}
