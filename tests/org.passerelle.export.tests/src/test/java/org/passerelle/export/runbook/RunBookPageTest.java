// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.migration.Migration;
import org.passerelle.planning.Plan;

class RunBookPageTest {

    private final Document page = Pages.html(HtmlRunBook.write(Example.book(Locale.ENGLISH)));

    @Test
    void thePageNeedsNothingElse() {
        assertThat(page.select("link, iframe, object, embed, base, img, video, audio, source")).isEmpty();
        assertThat(page.select("[src], [srcset], [action], [background]")).isEmpty();
        assertThat(page.select("a[href]").eachAttr("href")).noneMatch(address -> address.contains(":") || address.startsWith("//"));
        String code = page.select("style, script").stream().flatMap(element -> element.dataNodes().stream())
                .map(DataNode::getWholeData).reduce("", String::concat);
        assertThat(code).doesNotContain("@import", "url(", "http:", "https:", "fetch(", "XMLHttpRequest");
        assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content")).startsWith("default-src 'none'");
        assertThat(page.selectFirst("meta[charset]").attr("charset")).isEqualTo("utf-8");
    }

    @Test
    void everyLinkOfTheContentsLeadsToAPlaceOnThePage() {
        List<String> links = page.select("nav.toc a").eachAttr("href");

        assertThat(links).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        page.select("a[href^=#]").eachAttr("href").forEach(
                address -> assertThat(page.getElementById(address.substring(1))).as(address).isNotNull());
        assertThat(page.select("article.step, section.gate, section.phase").eachAttr("id"))
                .allMatch(id -> links.contains('#' + id));
    }

    @Test
    void identifiersAreUnique() {
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void everyStepAndGateHasABoxToTick() {
        for (Element item : page.select("article.step, section.gate")) {
            assertThat(item.select("h3 label input[type=checkbox][data-step]")).as(item.id()).hasSize(1);
        }
        assertThat(page.select("input[type=checkbox]").eachAttr("data-step")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"en,Undo script", "fr,Script d’annulation"})
    void theScriptThatTakesAStepBackIsNamedBesideTheUndo(String language, String label) {
        Migration migration = Example.load();
        String step = "OCS-08-12@wave:Finance";
        RunBook book = Example.book(migration, Locale.forLanguageTag(language), Map.of(step, List.of("scripts/there.ps1",
                "scripts/there_rollback.ps1", "scripts/wave.csv")));

        Element article = Pages.html(HtmlRunBook.write(book)).select("article.step:has(.id)").stream()
                .filter(each -> each.selectFirst(".id").text().equals(step)).findFirst().orElseThrow();
        Element row = article.select(".row").stream().filter(each -> each.select("dt").text().equals(label)).findFirst()
                .orElseThrow();
        assertThat(row.select("a").eachAttr("href")).containsExactly("scripts/there_rollback.ps1");
        assertThat(row.previousElementSibling().select("dt").text()).isEqualTo(language.equals("en") ? "Undo" : "Annulation");
        assertThat(article.select("a[href^=scripts]").eachAttr("href"))
                .containsExactly("scripts/there_rollback.ps1", "scripts/there.ps1", "scripts/wave.csv");
        assertThat(MarkdownRunBook.write(book)).contains("](scripts/there_rollback.ps1) · ")
                .containsPattern("\\*\\*" + label + "\\h?:\\*\\* \\[scripts/there");
    }

    @Test
    void thePageIsMadeForPrintingToo() {
        String css = page.selectFirst("style").dataNodes().getFirst().getWholeData();

        assertThat(css).contains("@media print", "break-inside:avoid", "break-after:avoid", "@page");
    }

    @Test
    void everyStepOfThePlanIsThereInItsOrderWithWhatItNeeds() {
        Plan plan = Example.plan(Example.load());

        assertThat(page.select("article.step .id").eachText()).containsExactlyElementsOf(
                plan.steps().stream().map(step -> step.id()).toList());
        assertThat(page.select("section.gate")).hasSameSizeAs(plan.gates());
        for (Element step : page.select("article.step")) {
            List<String> rows = step.select("dt").eachText();
            assertThat(rows).as(step.id()).contains("What", "Where", "Who", "Why", "Verify", "Source");
            assertThat(step.select("h3 span").text()).as(step.id()).isNotBlank().doesNotContain("{");
            assertThat(step.select("dd").eachText()).as(step.id()).noneMatch(String::isBlank);
        }
    }

    @Test
    void theScriptsOfAStepAreLinkedFromIt() {
        Element link = page.selectFirst("article.step").selectFirst("a[href^=scripts/]");

        assertThat(link.attr("href")).isEqualTo("scripts/first.ps1");
        assertThat(link.text()).isEqualTo("scripts/first.ps1");
        assertThat(page.select("a[href^=scripts/]")).hasSize(1);
    }

    @Test
    void markdownSaysTheSameStepsAndItsLinksLeadSomewhere() {
        String text = MarkdownRunBook.write(Example.book(Locale.ENGLISH));
        Document markdown = Pages.markdown(text);

        assertThat(markdown.select("h3").eachText()).hasSameSizeAs(page.select("h3"));
        assertThat(text.lines().filter(line -> line.startsWith("- [ ] "))).hasSameSizeAs(page.select("input[type=checkbox]"));
        List<String> anchors = markdown.select("a[id]").eachAttr("id");
        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(markdown.select("a[href^=#]").eachAttr("href")).isNotEmpty()
                .allMatch(address -> anchors.contains(address.substring(1)));
    }

    @Test
    void frenchPagesHoldNoEnglishWords() {
        Document french = Pages.html(HtmlRunBook.write(Example.book(Locale.FRENCH)));

        assertThat(french.selectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(french.select("article.step")).hasSameSizeAs(page.select("article.step"));
        assertThat(french.select("dt").eachText()).doesNotContainAnyElementsOf(
                List.of("What", "Where", "Who", "Why", "Verify", "Undo", "Files", "After"));
        for (Element step : page.select("article.step")) {
            Element same = french.getElementById(step.id());
            assertThat(same.select("h3 span").text()).as(step.id()).isNotEqualTo(step.select("h3 span").text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "fr-CA", "de-CH"})
    void theBytesAreTheSameWhereverTheyAreWritten(String tag) {
        String english = bytes(Locale.ENGLISH);
        String french = bytes(Locale.FRENCH);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(bytes(Locale.ENGLISH)).isEqualTo(english);
            assertThat(bytes(Locale.FRENCH)).isEqualTo(french);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aMigrationWithoutWavesSaysSo() {
        Migration migration = Example.load();
        migration.getWaves().clear();

        Document without = Pages.html(HtmlRunBook.write(Example.book(migration, Locale.ENGLISH, Map.of())));

        assertThat(without.select(".cover table")).isEmpty();
        assertThat(without.select(".cover p").eachText()).contains("The migration has no waves.");
    }

    private static String bytes(Locale locale) {
        RunBook book = Example.book(locale);
        byte[] both = (HtmlRunBook.write(book) + MarkdownRunBook.write(book)).getBytes(StandardCharsets.UTF_8);
        return new String(both, StandardCharsets.ISO_8859_1);
    }
}
