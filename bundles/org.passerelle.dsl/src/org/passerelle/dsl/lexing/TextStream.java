// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.lexing;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;

/** A text as the characters of a parser, without a second copy of it. */
public final class TextStream extends ANTLRStringStream {

    private final String text;

    /** @param text the text, never null */
    public TextStream(String text) {
        this.text = text;
        this.n = text.length();
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    @Override
    public void consume() {
        if (p < n) {
            charPositionInLine++;
            if (text.charAt(p) == '\n') {
                line++;
                charPositionInLine = 0;
            }
            p++;
        }
    }

    @Override
    public int LA(int distance) {
        int at = distance > 0 ? p + distance - 1 : p + distance;
        return distance == 0 ? 0 : at < 0 || at >= n ? CharStream.EOF : text.charAt(at);
    }

    @Override
    public String substring(int start, int stop) {
        return text.substring(start, stop + 1);
    }
}
