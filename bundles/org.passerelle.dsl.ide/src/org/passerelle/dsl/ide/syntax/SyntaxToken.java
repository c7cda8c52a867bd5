// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.syntax;

import org.passerelle.dsl.lexing.BadEscapeException;
import org.passerelle.dsl.lexing.TokenKind;
import org.passerelle.dsl.lexing.Words;

/**
 * A token that is neither blank nor comment.
 *
 * @param kind its kind
 * @param offset where it begins, in UTF-16 units
 * @param end where it ends, exclusively
 * @param text the token as written
 * @param firstOnLine whether only blanks and comments stand before it on its line
 */
public record SyntaxToken(TokenKind kind, int offset, int end, String text, boolean firstOnLine) {

    /** What the token means: a quoted text without its quotes, anything else as it stands. */
    public String value() {
        if (!isQuoted()) {
            return text;
        }
        try {
            return Words.unquote(text);
        } catch (BadEscapeException unknown) {
            return text.substring(1, text.length() - 1);
        }
    }

    /** Whether it is a text in quotes. */
    public boolean isQuoted() {
        return kind == TokenKind.STRING;
    }

    /** Whether it is this symbol or word. */
    public boolean is(String word) {
        return (kind == TokenKind.SYMBOL || kind == TokenKind.WORD) && text.equals(word);
    }

    /** How long it is, in UTF-16 units. */
    public int length() {
        return end - offset;
    }
}
