// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.parsing;

import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** The tokens of a text for the parser, read when it needs them. */
final class TextTokens extends XtextTokenStream {

    private final TokenWindow window;
    private final String text;

    TextTokens(TokenSource source, ITokenDefProvider definitions, String text) {
        super(source, definitions);
        this.window = new TokenWindow(source);
        this.text = text;
        this.tokens = window;
    }

    /** Says that no token before that one is asked for any more. */
    void giveUpBefore(int index) {
        window.giveUpBefore(index);
    }

    @Override
    protected void fillBuffer() {
        p = skipOffTokenChannels(0);
    }

    @Override
    protected int skipOffTokenChannels(int index) {
        int at = index;
        while (window.has(at) && window.get(at).getChannel() != channel) {
            at++;
        }
        return at;
    }

    @Override
    public Token LT(int distance) {
        if (p < 0) {
            fillBuffer();
        }
        window.has(p + Math.max(0, distance));
        return super.LT(distance);
    }

    @Override
    protected void basicConsume() {
        window.has(p);
        super.basicConsume();
    }

    @Override
    public int size() {
        window.has(Integer.MAX_VALUE);
        return super.size();
    }

    @Override
    public String toString() {
        return text;
    }
}
