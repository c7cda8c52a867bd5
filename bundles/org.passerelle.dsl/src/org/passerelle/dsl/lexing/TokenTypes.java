// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.lexing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The numbers that a generated parser has for keywords and terminals. */
public final class TokenTypes {

    private static final int FACTOR = 31;

    private final Map<String, Integer> keywords = new HashMap<>();
    private final int[] terminals = new int[TokenKind.values().length];
    private final String[] table;
    private final int[] types;
    private final int longest;

    /** @param definitions number to name, keywords in single quotes and terminals with the prefix {@code RULE_} */
    public TokenTypes(Map<Integer, String> definitions) {
        Arrays.fill(terminals, terminal(definitions, "RULE_INVALID"));
        terminals[TokenKind.WORD.ordinal()] = terminal(definitions, "RULE_WORD");
        terminals[TokenKind.STRING.ordinal()] = terminal(definitions, "RULE_STRING");
        terminals[TokenKind.BLANK.ordinal()] = terminal(definitions, "RULE_WS");
        terminals[TokenKind.BLOCK_COMMENT.ordinal()] = terminal(definitions, "RULE_ML_COMMENT");
        terminals[TokenKind.LINE_COMMENT.ordinal()] = terminal(definitions, "RULE_SL_COMMENT");
        definitions.forEach((type, name) -> {
            if (name.startsWith("'")) {
                keywords.put(name.substring(1, name.length() - 1), type);
            }
        });
        this.table = new String[Integer.highestOneBit(Math.max(1, keywords.size())) * 8];
        this.types = new int[table.length];
        this.longest = keywords.keySet().stream().mapToInt(String::length).max().orElse(0);
        keywords.forEach(this::enter);
    }
    /** All keywords and symbols. */
    public Set<String> keywords() {
        return keywords.keySet();
    }

    private static int terminal(Map<Integer, String> definitions, String name) {
        return definitions.entrySet().stream().filter(entry -> entry.getValue().equals(name)).map(Map.Entry::getKey)
                .findFirst().orElseThrow(() -> new IllegalArgumentException("no terminal " + name));
    }

    private void enter(String keyword, int type) {
        int slot = slot(keyword, 0, keyword.length());
        while (table[slot] != null) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = keyword;
        types[slot] = type;
    }

    // Length and three characters are enough to tell keywords apart; long words that are none are sorted out before.
    private int slot(String text, int start, int end) {
        int hash = end - start;
        if (start < end) {
            hash = FACTOR * hash + text.charAt(start);
            hash = FACTOR * hash + text.charAt(start + end >>> 1);
            hash = FACTOR * hash + text.charAt(end - 1);
        }
        return (hash ^ hash >>> 8) & table.length - 1;
    }

    /** The number of a token. */
    public int of(TokenKind kind, String token) {
        return of(kind, token, 0, token.length());
    }

    /** The number of a token that stands in a text; it is looked up without being cut out. */
    int of(TokenKind kind, String text, int start, int end) {
        if ((kind == TokenKind.WORD || kind == TokenKind.SYMBOL) && end - start <= longest) {
            for (int slot = slot(text, start, end); table[slot] != null; slot = slot + 1 & table.length - 1) {
                if (table[slot].length() == end - start && text.startsWith(table[slot], start)) {
                    return types[slot];
                }
            }
        }
        return terminals[kind.ordinal()];
    }
}
