// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.jsoup.nodes.Document;

/** Whatever a model calls its things, the run book shows it as text. */
class HostileRunBookTest {

    private static final String MARK = "Xmarkx";

    @Test
    void thePageShowsEveryTextAsTextAndNothingElse() {
        List<String> plain = Pages.contents(Pages.html(HtmlRunBook.write(SampleBook.with(MARK))), text -> text);

        for (String text : HostileTexts.all()) {
            Document page = Pages.html(HtmlRunBook.write(SampleBook.with(text)));

            assertSame(Pages.contents(page, HostileRunBookTest::printable),
                    plain.stream().map(words -> printable(words.replace(MARK, text))).toList(), text);
            assertThat(page.select("a[href]").eachAttr("href")).as(escaped(text)).allMatch(HostileRunBookTest::staysHere);
        }
    }

    @Test
    void theMarkdownShowsEveryTextAsTextAndNothingElse() {
        List<String> plain = Pages.contents(Pages.markdown(MarkdownRunBook.write(SampleBook.with(MARK))), text -> text);

        for (String text : HostileTexts.all()) {
            Document page = Pages.markdown(MarkdownRunBook.write(SampleBook.with(text)));

            assertSame(Pages.contents(page, HostileRunBookTest::oneLine),
                    plain.stream().map(words -> oneLine(words.replace(MARK, text))).toList(), text);
            assertThat(page.select("a[href]").eachAttr("href")).as(escaped(text)).allMatch(HostileRunBookTest::staysHere);
        }
    }

    @Test
    void thereAreFiveHundredTexts() {
        assertThat(HostileTexts.all()).hasSizeGreaterThanOrEqualTo(500).doesNotHaveDuplicates();
    }

    /** Compares piece by piece, so that a failure names the first piece that is not as it should be. */
    private static void assertSame(List<String> actual, List<String> expected, String text) {
        for (int i = 0; i < Math.min(actual.size(), expected.size()); i++) {
            assertThat(escaped(actual.get(i))).as("%s, piece %s after %s", escaped(text), i, expected.subList(Math.max(0, i - 3), i))
                    .isEqualTo(escaped(expected.get(i)));
        }
        assertThat(actual).as(escaped(text)).hasSameSizeAs(expected);
    }

    private static boolean staysHere(String address) {
        return address.startsWith("#") || address.startsWith("scripts/") && address.indexOf(':') < 0 && address.indexOf(' ') < 0;
    }

    /** What a browser shows of a text: half pairs and control signs are replaced; in addresses by a question mark. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(c -> printable.appendCodePoint(
                Character.isISOControl(c) && c != '\n' && c != '\t' || Character.getType(c) == Character.SURROGATE ? 0xFFFD : c));
        return printable.toString().replace('?', '\uFFFD');
    }

    private static String oneLine(String text) {
        return text.codePoints().map(c -> Character.isISOControl(c) || Character.isWhitespace(c) || c == 0x2028 || c == 0x2029
                ? ' ' : Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                .replaceAll(" +", " ").strip().replace('?', '\uFFFD');
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c < 127 && c > 31 ? Character.toString(c) : String.format("\\u%04x", c)));
        return escaped.toString();
    }
}
