// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.ISerializer;
import org.passerelle.dsl.lexing.PasserelleLexer;
import org.passerelle.dsl.naming.NameLinker;
import org.passerelle.dsl.naming.PlainNames;
import org.passerelle.dsl.parsing.ElementFactory;
import org.passerelle.dsl.parsing.SyntaxMessages;
import org.passerelle.dsl.parsing.TextParser;
import org.passerelle.dsl.printing.ModelSerializer;
import org.passerelle.dsl.resource.NameFragments;
import org.passerelle.dsl.resource.PasserelleResource;
import org.passerelle.dsl.resource.Utf8;
import org.passerelle.dsl.values.PasserelleValues;

/** What the language is made of: the hand-written services beside the generated parser. */
public class PasserelleRuntimeModule extends AbstractPasserelleRuntimeModule {

    @Override
    public Class<? extends Lexer> bindLexer() {
        return PasserelleLexer.class;
    }

    @Override
    public void configureRuntimeLexer(Binder binder) {
        binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(PasserelleLexer.class);
    }

    @Override
    public Class<? extends IParser> bindIParser() {
        return TextParser.class;
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return PasserelleValues.class;
    }

    /** New elements refuse a clause that is given twice. */
    public Class<? extends IAstFactory> bindIAstFactory() {
        return ElementFactory.class;
    }

    /** Messages say what was found and what was expected. */
    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }

    @Override
    public Class<? extends ILinker> bindILinker() {
        return NameLinker.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return PasserelleResource.class;
    }

    @Override
    public Class<? extends IFragmentProvider> bindIFragmentProvider() {
        return NameFragments.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return PlainNames.Provider.class;
    }

    /** Names are one segment, dots and all. */
    public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
        return PlainNames.Converter.class;
    }

    @Override
    public Class<? extends IEncodingProvider.Runtime> bindRuntimeEncodingProvider() {
        return Utf8.class;
    }

    /** Saving a resource prints its model. */
    public Class<? extends ISerializer> bindISerializer() {
        return ModelSerializer.class;
    }
}
