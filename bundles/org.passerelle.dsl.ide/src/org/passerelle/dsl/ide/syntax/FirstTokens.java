// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.syntax;

import java.util.HashSet;
import java.util.Set;
import org.passerelle.dsl.lexing.TokenKind;

/**
 * What a part of the grammar may begin with.
 *
 * @param keywords keywords and symbols
 * @param word whether a word that is no keyword, or a quoted text
 * @param optional whether nothing at all
 */
record FirstTokens(Set<String> keywords, boolean word, boolean optional) {

    static final FirstTokens NOTHING = new FirstTokens(Set.of(), false, true);

    static FirstTokens keyword(String keyword) {
        return new FirstTokens(Set.of(keyword), false, false);
    }

    static FirstTokens anyWord() {
        return new FirstTokens(Set.of(), true, false);
    }

    FirstTokens or(FirstTokens other) {
        return new FirstTokens(union(other), word || other.word, optional || other.optional);
    }

    FirstTokens then(FirstTokens next) {
        return optional ? new FirstTokens(union(next), word || next.word, next.optional) : this;
    }

    FirstTokens orNothing() {
        return new FirstTokens(keywords, word, true);
    }

    private Set<String> union(FirstTokens other) {
        Set<String> both = new HashSet<>(keywords);
        both.addAll(other.keywords);
        return Set.copyOf(both);
    }

    /** Whether a token may be the first. */
    boolean accept(SyntaxToken token, Set<String> reserved) {
        return switch (token.kind()) {
            case SYMBOL -> keywords.contains(token.text());
            case WORD -> reserved.contains(token.text()) ? keywords.contains(token.text()) : word;
            case STRING -> word;
            default -> token.kind() == TokenKind.END;
        };
    }
}
