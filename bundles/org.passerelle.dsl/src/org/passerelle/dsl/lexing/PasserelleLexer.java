// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.lexing;

import com.google.inject.Inject;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;

/** Hands the tokens of {@link TextScanner} to the generated parser. */
public final class PasserelleLexer extends Lexer {

    private final TokenTypes types;
    private TextScanner scanner;

    /** @param definitions the numbers of the generated parser */
    @Inject
    public PasserelleLexer(ITokenDefProvider definitions) {
        this.types = new TokenTypes(definitions.getTokenDefMap());
    }

    @Override
    public void setCharStream(CharStream stream) {
        super.setCharStream(stream);
        scanner = new TextScanner(stream instanceof TextStream whole ? whole.text()
                : stream.size() == 0 ? "" : stream.substring(0, stream.size() - 1));
    }

    @Override
    public Token nextToken() {
        TokenKind kind = scanner.next();
        if (kind == TokenKind.END) {
            return Token.EOF_TOKEN;
        }
        return new CommonToken(input, scanner.type(kind, types), channel(kind), scanner.start(), scanner.end() - 1);
    }

    private static int channel(TokenKind kind) {
        return switch (kind) {
            case BLANK, LINE_COMMENT, BLOCK_COMMENT -> Token.HIDDEN_CHANNEL;
            default -> Token.DEFAULT_CHANNEL;
        };
    }

    @Override
    public void mTokens() {
        throw new IllegalStateException("tokens are cut by nextToken");
    }
}
