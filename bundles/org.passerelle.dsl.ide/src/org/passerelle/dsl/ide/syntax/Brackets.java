// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.syntax;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Finds which brace or parenthesis closes which. */
public final class Brackets {

    private Brackets() {
    }

    /**
     * @param tokens the tokens of a text
     * @return for each token that opens a pair the index of the one that closes it; -1 for all others
     */
    public static int[] closings(List<SyntaxToken> tokens) {
        int[] closings = new int[tokens.size()];
        Arrays.fill(closings, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            SyntaxToken token = tokens.get(i);
            if (token.is("{") || token.is("(")) {
                open.push(i);
            } else if (token.is("}") || token.is(")")) {
                close(tokens, closings, open, i);
            }
        }
        return closings;
    }

    // A brace closes the parentheses that were forgotten inside it; a parenthesis closes no brace.
    private static void close(List<SyntaxToken> tokens, int[] closings, Deque<Integer> open, int at) {
        String wanted = tokens.get(at).is("}") ? "{" : "(";
        while ("{".equals(wanted) && !open.isEmpty() && !tokens.get(open.peek()).is(wanted)) {
            open.pop();
        }
        if (!open.isEmpty() && tokens.get(open.peek()).is(wanted)) {
            closings[open.pop()] = at;
        }
    }
}
