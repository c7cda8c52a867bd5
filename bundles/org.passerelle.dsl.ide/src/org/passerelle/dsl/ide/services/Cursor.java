// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.List;
import java.util.Locale;
import org.passerelle.dsl.ide.syntax.Syntax;
import org.passerelle.dsl.ide.syntax.SyntaxToken;
import org.passerelle.dsl.lexing.TokenKind;

/**
 * A place where something is to be put in.
 *
 * @param before how many tokens stand before it
 * @param replaced the word that is already there
 * @param prefix what of that word stands before the caret, without quotes
 * @param quoted whether a quotation mark has been opened
 */
record Cursor(int before, TextRange replaced, String prefix, boolean quoted) {

    /** The place at an offset, or null inside of a comment. */
    static Cursor at(Syntax syntax, int offset) {
        if (syntax.commentAt(offset) != null) {
            return null;
        }
        int before = syntax.tokensBefore(offset);
        List<SyntaxToken> tokens = syntax.tokens();
        SyntaxToken last = before == 0 ? null : tokens.get(before - 1);
        if (last != null && last.end() >= offset && isOpen(last, offset)) {
            boolean quoted = last.text().startsWith("\"");
            int end = last.kind() == TokenKind.INVALID ? offset : last.end();
            String prefix = syntax.text().substring(last.offset() + (quoted ? 1 : 0), offset);
            return new Cursor(before - 1, TextRange.between(last.offset(), end), prefix, quoted);
        }
        return new Cursor(before, new TextRange(offset, 0), "", false);
    }

    // Behind a closing quotation mark or a symbol a new word begins.
    private static boolean isOpen(SyntaxToken token, int offset) {
        return switch (token.kind()) {
            case WORD -> true;
            case STRING -> offset < token.end();
            case INVALID -> token.text().startsWith("\"");
            default -> false;
        };
    }

    /** Whether a word, or one of its parts, begins with what is already there. */
    boolean accepts(String word) {
        String wanted = prefix.toLowerCase(Locale.ROOT);
        String candidate = word.toLowerCase(Locale.ROOT);
        for (int i = candidate.indexOf(wanted); i >= 0; i = candidate.indexOf(wanted, i + 1)) {
            if (i == 0 || !Character.isLetterOrDigit(candidate.charAt(i - 1))) {
                return true;
            }
            if (wanted.isEmpty()) {
                return false;
            }
        }
        return false;
    }
}
