// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

/** Makes names that come from models harmless in the forms a plan is written in. */
final class Escapes {

    private static final String MARKDOWN = "\\`*_{}[]()#+!|<>~&";

    private Escapes() {
    }

    /** For a terminal: one line, no control characters, no marks that change the direction of writing. */
    static String terminal(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (c == '\n' || c == '\t') {
                out.append(' ');
            } else if (Character.isISOControl(c) || type == Character.FORMAT || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR || type == Character.SURROGATE) {
                out.append('?');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** For running text in Markdown. */
    static String markdown(String text) {
        String plain = terminal(text);
        StringBuilder out = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '<') {
                out.append("&lt;");
            } else if (c == '&') {
                out.append("&amp;");
            } else {
                if (MARKDOWN.indexOf(c) >= 0) {
                    out.append('\\');
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** For a quoted text in DOT, without the quotes. */
    static String dot(String text) {
        return terminal(text).replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
