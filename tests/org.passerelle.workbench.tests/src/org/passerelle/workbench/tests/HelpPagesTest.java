// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.passerelle.help.HelpTopics;
import org.passerelle.help.pages.Block;
import org.passerelle.help.pages.HelpPage;
import org.passerelle.help.pages.HelpPages;
import org.passerelle.help.pages.Span;
import org.passerelle.rules.Rule;
import org.passerelle.rules.RuleCatalogue;
import org.passerelle.rules.RuleTexts;

class HelpPagesTest {

    private static final List<String> LANGUAGES = List.of("en", "fr");

    private static HelpPages pages(String language) {
        return HelpPages.in(Locale.of(language), path -> Platform.getBundle("org.passerelle.help").getEntry(path).openStream(), "| **F12** | x |\n");
    }

    @Test
    void everyRuleIsExplained() {
        LANGUAGES.forEach(HelpPagesTest::explained);
    }

    private static void explained(String language) {
        HelpPages pages = pages(language);
        RuleTexts texts = RuleTexts.in(Locale.of(language));
        for (Rule rule : RuleCatalogue.standard().rules()) {
            String place = pages.rule(rule.id()).orElseThrow(() -> new AssertionError(rule.id()));
            HelpPage page = pages.page(place.split("#")[0]).orElseThrow();
            assertThat(page.blocks().toString()).contains(texts.title(rule.id()), texts.what(rule.id()), texts.why(rule.id()), texts.fix(rule.id()));
        }
    }

    @Test
    void everyLinkLeadsToAPage() {
        LANGUAGES.forEach(HelpPagesTest::linked);
    }

    private static void linked(String language) {
        HelpPages pages = pages(language);
        for (HelpPage page : pages.all()) {
            for (Span link : page.links()) {
                assertThat(pages.page(link.target())).as("%s: %s", page.id(), link).isPresent();
            }
        }
    }

    @Test
    void everyTopicIsAPage() {
        LANGUAGES.forEach(HelpPagesTest::known);
    }

    private static void known(String language) {
        assertThat(HelpTopics.all().values()).allSatisfy(page -> assertThat(pages(language).page(page)).as(page).isPresent());
    }

    @Test
    void bothLanguagesSayAsMuch() {
        List<HelpPage> english = pages("en").all();
        List<HelpPage> french = pages("fr").all();
        assertThat(french).extracting(HelpPage::id).isEqualTo(english.stream().map(HelpPage::id).toList());
        for (int i = 0; i < english.size(); i++) {
            assertThat(french.get(i).blocks()).as(english.get(i).id()).hasSameSizeAs(english.get(i).blocks());
            assertThat(french.get(i).blocks().get(1)).as(english.get(i).id()).isNotEqualTo(english.get(i).blocks().get(1));
        }
    }

    @Test
    void wordsAreFoundWhereverTheyStand() {
        HelpPages pages = pages("en");
        assertThat(pages.find("meet url")).extracting(hit -> hit.page().id()).contains("rules-document");
        assertThat(pages.find("Ctrl+Space").get(0).excerpt()).contains("Ctrl+Space").contains("offers what fits");
        assertThat(pages.find("there is no such word")).isEmpty();
    }

    @Test
    void keysAreListedAsTheyAreSet() {
        List<Block> blocks = pages("en").page(HelpPages.KEYS).orElseThrow().blocks();
        assertThat(((Block.Row) blocks.get(blocks.size() - 1)).first()).containsExactly(new Span("F12", Span.Style.BOLD, ""));
    }
}
