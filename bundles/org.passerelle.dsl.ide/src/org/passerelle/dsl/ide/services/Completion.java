// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.passerelle.dsl.ide.docs.GrammarWords;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.syntax.Expectation;
import org.passerelle.dsl.lexing.Words;

/** Proposes what could be written at a place. */
public final class Completion {

    private final Descriptions descriptions;
    private final KnownWords words;
    private final List<Snippet> snippets;

    Completion(Descriptions descriptions, KnownWords words, List<Snippet> snippets) {
        this.descriptions = descriptions;
        this.words = words;
        this.snippets = snippets;
    }

    /**
     * @param source any text
     * @param offset a place in it
     * @return what could stand there and begins with what already does: names and choices first, then words of the
     *         language, those of the innermost element first, then whole elements
     */
    public List<Proposal> at(Source source, int offset) {
        Cursor cursor = Cursor.at(source.syntax(), offset);
        return cursor == null ? List.of() : new Search(source, cursor).all();
    }

    /** One search for proposals. */
    private final class Search {

        private final Source source;
        private final Cursor cursor;
        private final Quoting quoting;
        private final Map<String, Proposal> found = new LinkedHashMap<>();
        private final Set<Keyword> keywords = new HashSet<>();

        Search(Source source, Cursor cursor) {
            this.source = source;
            this.cursor = cursor;
            this.quoting = new Quoting(source.sources().reader().grammar().keywords());
        }

        List<Proposal> all() {
            Given given = new Given(source.syntax(), cursor.replaced().offset());
            List<Expectation> expected = source.sources().reader().after(source.syntax(), cursor.before()).stream()
                    .filter(one -> !one.isKeyword() || !given.has(one)).toList();
            for (Expectation one : expected) {
                if (!one.isKeyword()) {
                    values(one);
                }
            }
            if (!cursor.quoted()) {
                expected.stream().filter(Expectation::isKeyword).forEach(this::keyword);
                snippets(expected);
            }
            List<Proposal> sorted = new ArrayList<>(found.values());
            sorted.sort(Comparator.comparing(Proposal::kind));
            return sorted;
        }

        private void values(Expectation one) {
            Map<String, EEnumLiteral> choices = GrammarWords.choices(((RuleCall) one.element()).getRule());
            if (isChoice(one)) {
                if (!cursor.quoted()) {
                    choices.forEach((word, literal) -> choice(one, word, literal));
                }
            } else {
                new Candidates(source, one, words).all().forEach((name, detail) -> name(one, name, detail));
            }
        }

        private boolean isChoice(Expectation one) {
            return "OnOff".equals(one.rule()) || !source.sources().reader().grammar().choices(((RuleCall) one.element()).getRule()).isEmpty();
        }

        private void choice(Expectation one, String word, EEnumLiteral literal) {
            ENamedElement subject = one.feature();
            String documentation = descriptions.documentation(subject == null ? literal : subject);
            add(ProposalKind.CHOICE, word, descriptions.term(subject), documentation, word, List.of());
        }

        private void name(Expectation one, String name, String detail) {
            String text = cursor.quoted() ? Words.quote(name) : quoting.name(name);
            ProposalKind kind = one.feature() != null && "importURI".equals(one.feature().getName()) ? ProposalKind.FILE : ProposalKind.REFERENCE;
            String written = kind == ProposalKind.FILE ? Words.quote(name) : text;
            String shown = detail.isEmpty() ? descriptions.term(one.feature()) : detail;
            add(kind, name, shown, descriptions.documentation(one.feature()), written, List.of());
        }

        private void keyword(Expectation one) {
            if (Character.isLetter(one.word().charAt(0)) && keywords.add((Keyword) one.element())) {
                String phrase = GrammarWords.phrase((Keyword) one.element());
                ENamedElement subject = GrammarWords.subject(one.element(), one.owner() == null ? null : one.owner().type());
                add(ProposalKind.KEYWORD, phrase, descriptions.term(subject), descriptions.documentation(subject), phrase, List.of());
            }
        }

        private void snippets(List<Expectation> expected) {
            for (Snippet snippet : snippets) {
                String phrase = phrase(snippet, expected);
                if (phrase != null && (cursor.accepts(snippet.title()) || cursor.accepts(phrase))) {
                    Snippet.Filled filled = snippet.fill(Lines.indent(source.text(), cursor.replaced().offset()), Lines.end(source.text()));
                    put(new Proposal(ProposalKind.SNIPPET, snippet.title(), phrase.isEmpty() ? "" : phrase + " …", filled.text(),
                            cursor.replaced(), filled.text(), filled.placeholders()));
                }
            }
        }

        // The words it begins with; null where these can't stand. A text without words of the language may stand anywhere.
        private String phrase(Snippet snippet, List<Expectation> expected) {
            if (!source.sources().reader().grammar().keywords().contains(snippet.firstWord())) {
                return snippet.type().isEmpty() ? "" : null;
            }
            return expected.stream().filter(one -> belongs(one, snippet)).flatMap(Search::words).filter(snippet::beginsWith)
                    .findFirst().orElse(null);
        }

        private static boolean belongs(Expectation one, Snippet snippet) {
            return one.owner() != null && (snippet.type().isEmpty()
                    || one.owner().type().getName().equals(snippet.type()) && one.owner().first() == null);
        }

        private static Stream<String> words(Expectation one) {
            return one.isKeyword() ? Stream.of(GrammarWords.phrase((Keyword) one.element()))
                    : GrammarWords.choices(((RuleCall) one.element()).getRule()).keySet().stream();
        }

        private void add(ProposalKind kind, String label, String detail, String documentation, String text, List<Placeholder> holes) {
            if (cursor.accepts(label)) {
                put(new Proposal(kind, label, detail, documentation, cursor.replaced(), text, holes));
            }
        }

        private void put(Proposal proposal) {
            found.putIfAbsent(proposal.kind() + " " + proposal.label(), proposal);
        }
    }
}
