// SPDX-License-Identifier: EPL-2.0
package org.passerelle.help.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.passerelle.rules.DefaultSeverities;
import org.passerelle.rules.Rule;
import org.passerelle.rules.RuleCatalogue;
import org.passerelle.rules.RuleScope;
import org.passerelle.rules.RuleTexts;
import org.passerelle.topology.texts.Texts;

/** Makes pages of the rule catalogue: one for each thing that rules look at, with a heading for each rule. */
final class RulePages {

    private final RuleTexts rules;
    private final Texts texts;

    private RulePages(Locale locale) {
        rules = RuleTexts.in(locale);
        texts = Texts.beside(RulePages.class, locale);
    }

    static List<HelpPage> in(Locale locale) {
        RulePages maker = new RulePages(locale);
        return Stream.of(RuleScope.values()).map(maker::page).filter(page -> page.blocks().size() > 1).toList();
    }

    private HelpPage page(RuleScope scope) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(1, texts.text("rules." + scope.label())));
        RuleCatalogue.standard().rules().stream().filter(rule -> rule.scope() == scope).sorted(Comparator.comparing(Rule::id))
                .forEach(rule -> append(blocks, rule.id()));
        return new HelpPage("rules-" + scope.label(), HelpPages.RULES, blocks);
    }

    private void append(List<Block> blocks, String id) {
        blocks.add(heading(2, id + " " + rules.title(id)));
        blocks.add(paragraph("severity", texts.text("severity." + DefaultSeverities.of(id).getLiteral())));
        blocks.add(paragraph("what", rules.what(id)));
        blocks.add(paragraph("why", rules.why(id)));
        blocks.add(paragraph("fix", rules.fix(id)));
    }

    private static Block heading(int level, String text) {
        return new Block.Heading(level, List.of(new Span(text, Span.Style.PLAIN, "")));
    }

    /** What the catalogue says stays as it is: stars and brackets in it are no Markdown. */
    private Block paragraph(String key, String text) {
        return new Block.Paragraph(List.of(new Span(texts.text("rule." + key), Span.Style.BOLD, ""), new Span(" " + text, Span.Style.PLAIN, "")));
    }
}
