// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.dsl.Languages;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.TextRange;

class EditingTest {

    private static final String UNTIDY = "topology   T {\n  site S {\n city A // a\n    }\n /* b */ host h.c.net { virtual }\n}\n";

    private static String lines(String text, int offset, int length) {
        return TextReplacement.apply(text, Files.ENGLISH.comments().toggleLines(Files.one("x.topo", text), new TextRange(offset, length)));
    }

    private static String block(String text, int offset, int length) {
        return TextReplacement.apply(text, Files.ENGLISH.comments().toggleBlock(Files.one("x.topo", text), new TextRange(offset, length)));
    }

    @Test
    void formattingChangesOnlyBlanks() {
        Source source = Files.one("x.topo", UNTIDY);
        List<TextReplacement> changes = Files.ENGLISH.formatting().whole(source);
        assertThat(changes).allSatisfy(change -> {
            assertThat(change.text()).isBlank();
            assertThat(UNTIDY.substring(change.offset(), change.offset() + change.length())).isBlank();
        });
        String formatted = TextReplacement.apply(UNTIDY, changes);
        assertThat(formatted).isEqualTo(Languages.create().texts().format(UNTIDY));
        assertThat(Files.ENGLISH.formatting().whole(Files.one("x.topo", formatted))).isEmpty();
    }

    @Test
    void formattingKeepsTheKindOfLineEnds() {
        String text = UNTIDY.replace("\n", "\r\n");
        String formatted = TextReplacement.apply(text, Files.ENGLISH.formatting().whole(Files.one("x.topo", text)));
        assertThat(formatted).isEqualTo(Languages.create().texts().format(UNTIDY).replace("\n", "\r\n"));
    }

    @Test
    void formattingASelectionLeavesTheRest() {
        Source source = Files.one("x.topo", UNTIDY);
        List<TextReplacement> changes = Files.ENGLISH.formatting().selection(source, new TextRange(UNTIDY.indexOf("city"), 4));
        assertThat(TextReplacement.apply(UNTIDY, changes)).isEqualTo(UNTIDY.replace("\n city", "\n    city"));
    }

    @Test
    void aTextWithSyntaxErrorsIsNotFormatted() {
        assertThat(Files.ENGLISH.formatting().whole(Files.one("x.topo", "topology  T {"))).isEmpty();
    }

    @Test
    void linesBecomeCommentsAndLinesAgain() {
        String text = "topology T {\n  site S {\n\n    city A\n  }\n}\n";
        int start = text.indexOf("site");
        int length = text.indexOf("  }") - start;
        String commented = "topology T {\n  // site S {\n\n  //   city A\n  }\n}\n";
        assertThat(lines(text, start, length)).isEqualTo(commented);
        assertThat(lines(commented, start, commented.indexOf("  }") - start)).isEqualTo(text);
        assertThat(lines(text, text.indexOf("city") + 2, 0)).isEqualTo(text.replace("city", "// city"));
    }

    @Test
    void aSelectionBecomesABlockCommentAndASelectionAgain() {
        String text = "topology T {\n  site Paris\n}\n";
        String commented = "topology T {\n  /* site Paris */\n}\n";
        assertThat(block(text, text.indexOf("ite"), 6)).isEqualTo(commented);
        assertThat(block(commented, commented.indexOf("Paris"), 2)).isEqualTo(text);
        assertThat(block(text, text.indexOf("site"), 0)).isEqualTo(commented);
        assertThat(block(commented, 0, commented.length())).isEqualTo(commented);
    }
}
