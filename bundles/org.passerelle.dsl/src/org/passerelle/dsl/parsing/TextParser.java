// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.parsing;

import java.io.Reader;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.passerelle.dsl.lexing.TextStream;
import org.passerelle.dsl.parser.antlr.PasserelleParser;
import org.passerelle.dsl.parser.antlr.internal.InternalPasserelleParser;
import org.passerelle.dsl.services.PasserelleGrammarAccess;

/** The generated parser, made to read a long text without copies of it and without keeping its tokens. */
public final class TextParser extends PasserelleParser {

    @Override
    public IParseResult doParse(Reader reader) {
        return reader instanceof TextReader whole ? parse(getDefaultRuleName(), new TextStream(whole.text()))
                : super.doParse(reader);
    }

    @Override
    public IParseResult doParse(CharSequence text) {
        return parse(getDefaultRuleName(), new TextStream(text.toString()));
    }

    @Override
    protected XtextTokenStream createTokenStream(TokenSource source) {
        CharStream stream = source instanceof Lexer lexer ? lexer.getCharStream() : null;
        return stream instanceof TextStream whole ? new TextTokens(source, getTokenDefProvider(), whole.text())
                : super.createTokenStream(source);
    }

    @Override
    protected InternalPasserelleParser createParser(XtextTokenStream stream) {
        return stream instanceof TextTokens tokens ? new Forgetful(tokens, getGrammarAccess()) : super.createParser(stream);
    }

    /** Gives a token up when it and everything before it stand in the node model. */
    static final class Forgetful extends InternalPasserelleParser {

        private final TextTokens tokens;

        Forgetful(TextTokens tokens, PasserelleGrammarAccess grammar) {
            super(tokens, grammar);
            this.tokens = tokens;
        }

        @Override
        protected void newLeafNode(Token token, EObject grammarElement) {
            super.newLeafNode(token, grammarElement);
            if (token != null) {
                tokens.giveUpBefore(token.getTokenIndex());
            }
        }
    }
}
