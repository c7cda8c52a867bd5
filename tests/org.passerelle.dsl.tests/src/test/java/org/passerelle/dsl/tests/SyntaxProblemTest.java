// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.dsl.TextProblem;

class SyntaxProblemTest {

    private static TextProblem first(String text) {
        LoadedFile file = Texts.topology(text);
        assertThat(file.problems()).isNotEmpty();
        return file.problems().get(0);
    }

    @Test
    void aMisspeltWordSaysWhatWasExpectedWhereAndShowsTheLine() {
        TextProblem problem = first("topology T {\n  site S {\n    pool p.c.net enterprize {\n    }\n  }\n}\n");

        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(18);
        assertThat(problem.length()).isEqualTo(10);
        assertThat(problem.sourceLine()).isEqualTo("    pool p.c.net enterprize {");
        assertThat(problem.message()).startsWith(
                "unexpected 'enterprize': did you mean 'enterprise'? Expected is 'enterprise', 'standard', 'runs', '{'");
        assertThat(problem.expected()).contains("'gateway'");
    }

    @Test
    void aValueSaysWhatItShouldBe() {
        TextProblem problem = first("topology T {\n  sip domain contoso..com\n}\n");

        assertThat(problem.message()).isEqualTo("'contoso..com' is not a host or domain name such as pool.contoso.net");
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(14);
    }

    @Test
    void theWordThatWasProbablyMeantStandsInFrontOfALongList() {
        String message = first("topology T {\n  site S {\n    pool p.c.net {\n      responce-groups {}\n    }\n  }\n}\n").message();

        assertThat(message).startsWith("unexpected 'responce-groups': did you mean 'response-groups'? "
                + "Expected is 'response-groups', 'description', ").containsPattern(" and [0-9]+ others$");
    }

    @Test
    void swappedLettersCapitalsAndUnfinishedWordsAreUnderstood() {
        assertThat(first("topology T {\n  stie S {\n  }\n}\n").message()).contains("did you mean 'site'?");
        assertThat(first("topology T {\n  FOREST a.b\n}\n").message()).contains("did you mean 'forest'?");
        assertThat(first("topology T {\n  feder {}\n}\n").message()).contains("did you mean 'federation'?");
    }

    @Test
    void withNothingSimilarNothingIsGuessed() {
        assertThat(first("topology T {\n  elephant S {\n  }\n}\n").message())
                .startsWith("unexpected 'elephant'; expected is 'description', ").doesNotContain("did you mean");
    }

    @Test
    void twelveWordsAreAllListed() {
        List<TextProblem> problems = List.of(first("topology T {\n  site S {\n    server p.c.net {\n      edge { elephant }\n    }\n  }\n}\n"),
                first("topology T {\n  elephant\n}\n"), first("elephant"), first("topology T elephant"));
        assertThat(problems).allSatisfy(problem -> {
            int all = problem.expected().split(", ").length;
            assertThat(problem.message().matches(".* and [0-9]+ others")).as(problem.message()).isEqualTo(all > 12);
        });
    }

    @Test
    void aNameThatIsAKeywordIsToldToNeedQuotes() {
        assertThat(first("topology users {\n}\n").message())
                .startsWith("unexpected 'users', which is a keyword here: a name like this needs quotes; expected is name, 'runs' or '{'");
    }

    @Test
    void aClauseGivenTwiceIsAProblem() {
        assertThat(first("topology T {\n  forest a.b\n  forest c.d\n}\n").message()).isEqualTo("'forest' is given twice");
    }

    @Test
    void aTextWithoutItsEndIsAProblemAtItsEnd() {
        TextProblem problem = first("topology T {\n  site S {\n");

        assertThat(problem.message()).startsWith("unexpected the end of the text; expected is");
        assertThat(problem.expected()).endsWith("'}'");
    }

    @Test
    void aQuotationMarkWithoutItsPartnerIsAProblemInItsLine() {
        TextProblem problem = first("topology T {\n  site \"S {\n  }\n}\n");

        assertThat(problem.message()).isEqualTo("this text has no closing quotation mark");
        assertThat(problem.line()).isEqualTo(2);
    }

    @Test
    void aReferenceThatLeadsNowhereIsAProblem() {
        TextProblem problem = first("topology T {\n  site S {\n    federation route edge.c.net\n  }\n}\n");

        assertThat(problem.message()).isEqualTo("there is no pool called 'edge.c.net'");
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(22);
        assertThat(problem.sourceLine()).isEqualTo("    federation route edge.c.net");
    }

    @Test
    void problemsAreToldInFrench() {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.FRENCH);
        try {
            assertThat(first("topology T {\n  sip domain a..b\n}\n").message())
                    .isEqualTo("« a..b » n’est pas un nom d’hôte ou de domaine comme pool.contoso.net");
        } finally {
            Locale.setDefault(usual);
        }
    }
}
