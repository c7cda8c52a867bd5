// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.lexing;

import java.util.Locale;

/** Which characters make a word, and how a text that is no word is quoted. */
public final class Words {

    private static final boolean[] ASCII = ascii(".-_\\/:@+*$%&");

    private Words() {
    }

    private static boolean[] ascii(String punctuation) {
        boolean[] inWords = new boolean[128];
        for (int c = 0; c < inWords.length; c++) {
            inWords[c] = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || punctuation.indexOf(c) >= 0;
        }
        return inWords;
    }

    /** Whether a character (a code point) may stand in a word without quotes. */
    public static boolean isWordCharacter(int character) {
        return character < ASCII.length ? ASCII[character] : Character.isLetterOrDigit(character);
    }

    /** Whether a text reads as one word; it may still be a keyword. */
    public static boolean isWord(String text) {
        if (text.isEmpty() || text.startsWith("//") || text.startsWith("/*")) {
            return false;
        }
        return text.codePoints().allMatch(Words::isWordCharacter);
    }

    /** The text in quotes, with everything escaped that would not be read back as it is. */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (needsCode(text, i)) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean needsCode(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /**
     * @param token a word or a quoted text as it stands in a file
     * @return what it means
     * @throws BadEscapeException if a backslash is followed by something that is no escape
     */
    public static String unquote(String token) {
        if (token.isEmpty() || token.charAt(0) != '"') {
            return token;
        }
        StringBuilder text = new StringBuilder(token.length());
        int end = token.length() > 1 && token.endsWith("\"") ? token.length() - 1 : token.length();
        int i = 1;
        while (i < end) {
            char c = token.charAt(i);
            if (c != '\\' || i + 1 >= end) {
                text.append(c);
                i++;
            } else {
                i = escape(token, i, end, text);
            }
        }
        return text.toString();
    }

    private static int escape(String token, int at, int end, StringBuilder text) {
        char c = token.charAt(at + 1);
        switch (c) {
            case '"', '\\' -> text.append(c);
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case 't' -> text.append('\t');
            case 'u' -> {
                text.append(code(token, at, end));
                return at + 6;
            }
            default -> throw new BadEscapeException(token.substring(at, at + 2));
        }
        return at + 2;
    }

    private static char code(String token, int at, int end) {
        if (at + 6 > end) {
            throw new BadEscapeException(token.substring(at, end));
        }
        int value = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(token.charAt(i), 16);
            if (digit < 0 || token.charAt(i) >= 128) {
                throw new BadEscapeException(token.substring(at, at + 6));
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }
}
