// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;

/** What editors need of the language beside reading it. */
public class PasserelleIdeModule extends AbstractPasserelleIdeModule {

    @Override
    public void configureContentAssistLexer(Binder binder) {
        binder.bind(Lexer.class).annotatedWith(Names.named(LexerIdeBindings.CONTENT_ASSIST)).to(ContentAssistLexer.class);
    }

    /** Names are one piece, so a prefix is compared with the whole name. */
    @Override
    public Class<? extends IPrefixMatcher> bindIPrefixMatcher() {
        return IPrefixMatcher.IgnoreCase.class;
    }
}
