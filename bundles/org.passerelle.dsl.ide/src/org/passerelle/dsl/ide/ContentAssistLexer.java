// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide;

import java.io.InputStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.passerelle.dsl.ide.contentassist.antlr.internal.InternalPasserelleParser;
import org.passerelle.dsl.lexing.TextScanner;
import org.passerelle.dsl.lexing.TokenKind;
import org.passerelle.dsl.lexing.TokenTypes;

/** Hands the same tokens to content assist that the parser of the language gets. */
public final class ContentAssistLexer extends Lexer {

    private static final String TOKENS = "InternalPasserelle.tokens";

    private final TokenTypes types = new TokenTypes(definitions().getTokenDefMap());
    private TextScanner scanner;

    private static AntlrTokenDefProvider definitions() {
        AntlrTokenDefProvider definitions = new AntlrTokenDefProvider();
        definitions.setAntlrTokenFileProvider(ContentAssistLexer::tokenFile);
        return definitions;
    }

    private static InputStream tokenFile() {
        return InternalPasserelleParser.class.getResourceAsStream(TOKENS);
    }

    @Override
    public void setCharStream(CharStream stream) {
        super.setCharStream(stream);
        scanner = new TextScanner(stream.size() == 0 ? "" : stream.substring(0, stream.size() - 1));
    }

    @Override
    public Token nextToken() {
        TokenKind kind = scanner.next();
        if (kind == TokenKind.END) {
            return Token.EOF_TOKEN;
        }
        boolean hidden = kind == TokenKind.BLANK || kind == TokenKind.LINE_COMMENT || kind == TokenKind.BLOCK_COMMENT;
        return new CommonToken(input, types.of(kind, scanner.token()), hidden ? Token.HIDDEN_CHANNEL : Token.DEFAULT_CHANNEL,
                scanner.start(), scanner.end() - 1);
    }

    @Override
    public void mTokens() {
        throw new IllegalStateException("tokens are cut by nextToken");
    }
}
