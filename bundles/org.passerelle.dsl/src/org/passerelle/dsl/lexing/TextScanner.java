// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.lexing;

/**
 * Cuts a text into tokens in one pass without looking back. What can't be read, and everything from a place on where
 * the text is nested too deeply or too often unreadable, becomes {@link TokenKind#INVALID}; so a hostile text costs
 * one token instead of a deep recursion.
 */
public final class TextScanner {

    /** Depth of braces and parentheses from which the rest of a text is refused. */
    public static final int DEEPEST = 200;

    /** Longest text that is read at all, in characters. */
    public static final int LONGEST = 10 * 1024 * 1024;

    /** Longest line and longest single token, in characters. */
    public static final int LONGEST_LINE = 1024 * 1024;

    private static final int MOST_INVALID = 50;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private int start;
    private int end;
    private int depth;
    private int invalid;
    private int lineStart;

    /** @param text the text to cut, never null */
    public TextScanner(String text) {
        this.text = text;
    }

    /** Where the current token starts. */
    public int start() {
        return start;
    }

    /** Where the current token ends, exclusively. */
    public int end() {
        return end;
    }

    /** The current token as written. */
    public String token() {
        return text.substring(start, end);
    }

    /** The number that a parser has for the current token, which is of that kind. */
    int type(TokenKind kind, TokenTypes types) {
        return types.of(kind, text, start, end);
    }

    /** Moves on to the next token and tells its kind; {@link TokenKind#END} at the end of the text. */
    public TokenKind next() {
        start = end;
        if (start >= text.length()) {
            return TokenKind.END;
        }
        boolean refused = text.length() > LONGEST || invalid > MOST_INVALID || start - lineStart > LONGEST_LINE;
        TokenKind kind = refused ? rest() : scan(text.charAt(start));
        if (end - start > LONGEST_LINE && kind != TokenKind.BLANK) {
            kind = rest();
        }
        if (kind == TokenKind.INVALID) {
            invalid++;
        }
        return kind;
    }

    private TokenKind rest() {
        end = text.length();
        return TokenKind.INVALID;
    }

    private TokenKind scan(char c) {
        return switch (c) {
            case ' ', '\t', '\r', '\n' -> blanks();
            case '{', '(' -> {
                depth++;
                yield depth > DEEPEST ? rest() : symbol();
            }
            case '}', ')' -> {
                depth = Math.max(0, depth - 1);
                yield symbol();
            }
            case ',' -> symbol();
            case '"' -> string();
            case '/' -> slash();
            default -> c == BYTE_ORDER_MARK && start == 0 ? blanks() : word();
        };
    }

    private TokenKind symbol() {
        end = start + 1;
        return TokenKind.SYMBOL;
    }

    private TokenKind blanks() {
        end = start;
        while (end < text.length() && (isBlank(text.charAt(end)) || end == 0)) {
            end++;
            if (text.charAt(end - 1) == '\n') {
                lineStart = end;
            }
        }
        return TokenKind.BLANK;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private TokenKind slash() {
        char second = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        if (second == '/') {
            end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            return TokenKind.LINE_COMMENT;
        }
        if (second == '*') {
            int close = text.indexOf("*/", start + 2);
            if (close < 0) {
                return rest();
            }
            end = close + 2;
            return TokenKind.BLOCK_COMMENT;
        }
        return word();
    }

    private TokenKind string() {
        int i = start + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"') {
                end = i + 1;
                return TokenKind.STRING;
            }
            if (c < ' ') {
                break;
            }
            i += c == '\\' && i + 1 < text.length() && text.charAt(i + 1) >= ' ' ? 2 : 1;
        }
        end = i;
        return TokenKind.INVALID;
    }

    private TokenKind word() {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!Words.isWordCharacter(c)) {
                break;
            }
            i += Character.charCount(c);
        }
        if (i > start) {
            end = i;
            return TokenKind.WORD;
        }
        end = start + Character.charCount(text.codePointAt(start));
        return TokenKind.INVALID;
    }
}
