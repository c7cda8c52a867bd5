// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.lexing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The numbers that a generated parser has for keywords and terminals. */
public final class TokenTypes {

    private final Map<String, Integer> keywords = new HashMap<>();
    private final Map<TokenKind, Integer> terminals = new HashMap<>();

    /** @param definitions number to name, keywords in single quotes and terminals with the prefix {@code RULE_} */
    public TokenTypes(Map<Integer, String> definitions) {
        definitions.forEach((type, name) -> {
            if (name.startsWith("'")) {
                keywords.put(name.substring(1, name.length() - 1), type);
            }
        });
        terminal(definitions, TokenKind.WORD, "RULE_WORD");
        terminal(definitions, TokenKind.STRING, "RULE_STRING");
        terminal(definitions, TokenKind.BLANK, "RULE_WS");
        terminal(definitions, TokenKind.BLOCK_COMMENT, "RULE_ML_COMMENT");
        terminal(definitions, TokenKind.LINE_COMMENT, "RULE_SL_COMMENT");
        terminal(definitions, TokenKind.INVALID, "RULE_INVALID");
    }

    private void terminal(Map<Integer, String> definitions, TokenKind kind, String name) {
        definitions.forEach((type, defined) -> {
            if (defined.equals(name)) {
                terminals.put(kind, type);
            }
        });
    }

    /** All keywords and symbols. */
    public Set<String> keywords() {
        return keywords.keySet();
    }

    /** The number of a token. */
    public int of(TokenKind kind, String token) {
        if (kind == TokenKind.WORD || kind == TokenKind.SYMBOL) {
            Integer keyword = keywords.get(token);
            if (keyword != null) {
                return keyword;
            }
        }
        return terminals.getOrDefault(kind, terminals.get(TokenKind.INVALID));
    }
}
