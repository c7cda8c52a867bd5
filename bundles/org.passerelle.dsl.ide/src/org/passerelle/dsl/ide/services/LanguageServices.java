// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import com.google.inject.Injector;
import java.util.List;
import java.util.Locale;
import org.passerelle.dsl.PasserelleStandaloneSetup;
import org.passerelle.dsl.TopologyTexts;
import org.passerelle.dsl.ide.docs.MetamodelDocs;
import org.passerelle.dsl.ide.names.FileTexts;
import org.passerelle.dsl.ide.names.Sources;
import org.passerelle.dsl.ide.syntax.SyntaxReader;

/**
 * What editors get of the language, in the language of their user. One instance serves any number of files and may be
 * used by several threads.
 */
public final class LanguageServices {

    private final SyntaxReader reader;
    private final TopologyTexts language;
    private final ServiceTexts texts;
    private final Descriptions descriptions;

    private LanguageServices(Injector injector, Locale locale) {
        reader = injector.getInstance(SyntaxReader.class);
        language = injector.getInstance(TopologyTexts.class);
        texts = new ServiceTexts(locale);
        descriptions = new Descriptions(texts, new MetamodelDocs());
    }

    /**
     * @param locale language of the user; English for one that is not known
     * @return the services
     */
    public static LanguageServices create(Locale locale) {
        return new LanguageServices(new PasserelleStandaloneSetup().createInjectorAndDoEMFRegistration(), locale);
    }

    /** Files for the services to work on. */
    public Sources open(FileTexts files) {
        return new Sources(reader, files);
    }

    /** Colours of texts. */
    public Colouring colouring() {
        return new Colouring();
    }

    /** Proposals while typing. */
    public Completion completion() {
        return completion(KnownWords.NONE);
    }

    /** Proposals while typing, with words that only the caller knows. */
    public Completion completion(KnownWords words) {
        return completion(words, snippets());
    }

    /**
     * Proposals while typing.
     *
     * @param words words that only the caller knows
     * @param snippets whole elements to offer in place of those of the language
     */
    public Completion completion(KnownWords words, List<Snippet> snippets) {
        return new Completion(descriptions, words, List.copyOf(snippets));
    }

    /** The whole elements that the language offers, in the language of the user. */
    public List<Snippet> snippets() {
        return Snippets.in(texts);
    }

    /** What goes along with typed braces, quotation marks and line ends. */
    public Typing typing() {
        return new Typing();
    }

    /** Explanations of what stands at a place. */
    public Hover hover() {
        return new Hover(descriptions, navigation());
    }

    /** Ways from name to name. */
    public Navigation navigation() {
        return new Navigation();
    }

    /** Texts as trees. */
    public Outline outline() {
        return new Outline(texts);
    }

    /** Parts of texts to hide. */
    public Folding folding() {
        return new Folding();
    }

    /** New names for things. */
    public Rename rename() {
        return new Rename(texts);
    }

    /** Layout of texts. */
    public Formatting formatting() {
        return new Formatting(language);
    }

    /** Comments of parts of texts. */
    public Comments comments() {
        return new Comments();
    }

    /** What is wrong with texts themselves. */
    public Diagnostics diagnostics() {
        return new Diagnostics(language);
    }

    /** Ways to mend texts. */
    public QuickFixes quickFixes() {
        return new QuickFixes(texts);
    }
}
