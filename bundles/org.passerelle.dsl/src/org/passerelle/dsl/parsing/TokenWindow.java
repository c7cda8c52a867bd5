// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.parsing;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/**
 * The tokens of a text as a list that is read on demand and gives up what is not needed any more, so that a long text
 * never has all its tokens in memory. {@link #size} counts those that were read.
 */
final class TokenWindow extends AbstractList<Object> {

    private static final int GIVEN_UP_AT_ONCE = 4096;

    private final TokenSource source;
    private final List<Token> kept = new ArrayList<>();
    private int first;
    private boolean ended;

    TokenWindow(TokenSource source) {
        this.source = source;
    }

    /** Whether there is a token of that number, from 0. */
    boolean has(int index) {
        while (!ended && index >= size()) {
            Token token = source.nextToken();
            if (token == null || token.getType() == Token.EOF) {
                ended = true;
            } else {
                token.setTokenIndex(size());
                kept.add(token);
            }
        }
        return index < size();
    }

    @Override
    public Token get(int index) {
        if (index < first || !has(index)) {
            throw new IndexOutOfBoundsException("token " + index);
        }
        return kept.get(index - first);
    }

    @Override
    public int size() {
        return first + kept.size();
    }

    /** Gives up the tokens before one; they may be kept for a while. */
    void giveUpBefore(int index) {
        if (index - first >= GIVEN_UP_AT_ONCE) {
            kept.subList(0, index - first).clear();
            first = index;
        }
    }
}
