// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.eclipse.emf.common.util.URI;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.FindingSource;
import org.passerelle.dsl.ide.services.LanguageServices;
import org.passerelle.dsl.ide.services.Proposal;
import org.passerelle.dsl.ide.services.Symbol;
import org.passerelle.dsl.ide.services.TextRange;

/** Every service answers on any text at any place, and answers lie within the text. */
class AnyTextTest {

    private static final LanguageServices SERVICES = Files.ENGLISH;
    private static final List<String> PIECES = List.of("{", "}", "(", ")", ",", "\"", "//", "/*", "*/", "\\", "\n", "\r\n", " ", "pool", "site", "server",
            "pilot", "a.b.c", "\u0000", "\ud83d", "\ude00", "é", "\ufeff", "topology", "migration", "5", "on", "x\\RTC", "\\\\s\\t");
    private static final List<URI> EXAMPLES = Stream.of("woodgrove", "adatum", "litware", "fourthcoffee").flatMap(name -> Files.paths(name).stream())
            .map(path -> URI.createFileURI(path.toString())).toList();

    private final Files files = new Files();

    AnyTextTest() {
        Stream.of("woodgrove", "adatum", "litware", "fourthcoffee").forEach(name -> files.texts.putAll(Files.example(name).texts));
    }

    static String mutated(String text, Random random) {
        StringBuilder changed = new StringBuilder(random.nextInt(3) == 0 ? text.substring(0, random.nextInt(text.length())) : text);
        for (int i = random.nextInt(6); i > 0 && !changed.isEmpty(); i--) {
            int at = random.nextInt(changed.length());
            if (random.nextBoolean()) {
                changed.delete(at, Math.min(changed.length(), at + 1 + random.nextInt(random.nextInt(40) + 1)));
            } else {
                changed.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return changed.toString();
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void everyServiceAnswersWithinTheText(@ForAll long seed) {
        Random random = new Random(seed);
        URI uri = EXAMPLES.get(random.nextInt(EXAMPLES.size()));
        Source source = files.sources.of(uri, mutated(files.texts.get(uri), random));
        int length = source.text().length();

        List<TextRange> ranges = new ArrayList<>();
        SERVICES.colouring().tokens(source).forEach(one -> ranges.add(new TextRange(one.offset(), one.length())));
        SERVICES.folding().of(source).forEach(one -> ranges.add(one.range()));
        SERVICES.outline().of(source).ifPresent(root -> add(root, ranges));
        add(SERVICES.formatting().whole(source), ranges);
        SERVICES.diagnostics().of(source).forEach(one -> ranges.add(one.range()));
        for (int i = 0; i < 20; i++) {
            int offset = random.nextInt(length + 1);
            ask(source, offset, ranges);
            edit(source, new TextRange(offset, random.nextInt(length - offset + 1)), ranges);
        }

        assertThat(ranges).allSatisfy(range -> {
            assertThat(range.offset()).isBetween(0, length);
            assertThat(range.length()).isNotNegative();
            assertThat(range.end()).isLessThanOrEqualTo(length);
        });
    }

    private static void ask(Source source, int offset, List<TextRange> ranges) {
        SERVICES.completion().at(source, offset).forEach(one -> add(one, offset, ranges));
        SERVICES.hover().at(source, offset, FindingSource.NONE).ifPresent(one -> ranges.add(one.range()));
        SERVICES.navigation().linkAt(source, offset).ifPresent(ranges::add);
        SERVICES.navigation().definition(source, offset).filter(one -> one.file().equals(source.uri())).ifPresent(one -> ranges.add(one.range()));
        ranges.addAll(SERVICES.navigation().occurrences(source, offset));
        SERVICES.navigation().references(source, offset).stream().filter(one -> one.file().equals(source.uri())).forEach(one -> ranges.add(one.range()));
        SERVICES.outline().symbolAt(source, offset).ifPresent(one -> ranges.add(one.range()));
        SERVICES.outline().pathAt(source, offset).forEach(one -> ranges.add(one.selection()));
    }

    private static void edit(Source source, TextRange selection, List<TextRange> ranges) {
        add(SERVICES.comments().toggleLines(source, selection), ranges);
        add(SERVICES.comments().toggleBlock(source, selection), ranges);
        TextRange small = new TextRange(selection.offset(), Math.min(selection.length(), 30));
        SERVICES.quickFixes().at(source, small).forEach(fix -> fix.edits().stream().filter(edit -> edit.file().equals(source.uri()))
                .forEach(edit -> add(edit.replacements(), ranges)));
        SERVICES.rename().at(source, selection.offset()).ifPresent(ranges::add);
        SERVICES.rename().rename(source, selection.offset(), "x.y.z").edits().stream().filter(edit -> edit.file().equals(source.uri()))
                .forEach(edit -> add(edit.replacements(), ranges));
    }

    private static void add(List<TextReplacement> changes, List<TextRange> ranges) {
        int last = 0;
        for (TextReplacement change : changes) {
            assertThat(change.offset()).isGreaterThanOrEqualTo(last);
            last = change.offset() + change.length();
            ranges.add(new TextRange(change.offset(), change.length()));
        }
    }

    private static void add(Proposal proposal, int offset, List<TextRange> ranges) {
        ranges.add(proposal.replaced());
        assertThat(proposal.replaced().touches(offset)).isTrue();
        proposal.placeholders().forEach(hole -> assertThat(hole.offset() + hole.length()).isLessThanOrEqualTo(proposal.text().length()));
    }

    private static void add(Symbol symbol, List<TextRange> ranges) {
        ranges.add(symbol.range());
        ranges.add(symbol.selection());
        symbol.children().forEach(child -> add(child, ranges));
    }
}
