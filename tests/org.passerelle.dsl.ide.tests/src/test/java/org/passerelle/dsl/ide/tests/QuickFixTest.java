// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.FileEdit;
import org.passerelle.dsl.ide.services.Problem;
import org.passerelle.dsl.ide.services.QuickFix;
import org.passerelle.dsl.ide.services.TextRange;

class QuickFixTest {

    private static List<QuickFix> fixes(Files files, String name) {
        Source source = files.source(name);
        List<Problem> problems = Files.ENGLISH.diagnostics().of(source);
        assertThat(problems).isNotEmpty();
        return problems.stream().flatMap(one -> Files.ENGLISH.quickFixes().at(source, one.range()).stream()).distinct().toList();
    }

    private static void apply(Files files, QuickFix fix) {
        for (FileEdit edit : fix.edits()) {
            files.texts.compute(edit.file(), (uri, text) -> TextReplacement.apply(text, edit.replacements()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '~', value = {
        "topology T {;site S {;ctiy A;};} ! Replace 'ctiy' with 'city' ! topology T {;site S {;city A;};}",
        "topology T {;site S {;pool edge {;};};} ! Write 'edge' in quotes, as a name ! topology T {;site S {;pool \"edge\" {;};};}",
        "topology T {;site S {;city pool;};} ! Write 'pool' in quotes, as a name ! topology T {;site S {;city \"pool\";};}",
        "topology T {;  site S {;    city A;} ! Add the missing '}' ! topology T {;  site S {;    city A;};}",
        "topology T {;sip domain c.net );site S;} ! Remove ')' ! topology T {;sip domain c.net ;site S;}",
        "topology T {;site S {;pool p {;users 5 (remote 3;};};} ! Add the missing ')' ! topology T {;site S {;pool p {;users 5 (remote 3);};};}",
        "topology T {;site \"S;} ! Add the closing quotation mark ! topology T {;site \"S\";}",
        "topology T;site S;} ! Add the missing '{' ! topology T {;site S;}",
        "topology T {;site S {;federation route q.c.net;pool p.c.net;};} ! Replace 'q.c.net' with 'p.c.net' ! topology T {;site S {;federation route p.c.net;pool p.c.net;};}",
        "topology T {;site S {;federation route q.c.net;};} ! Declare the pool 'q.c.net' in x.topo ! topology T {;site S {;federation route q.c.net;  pool q.c.net;};}",
        "topology T {;simple url meet https://a.c.net (for c.net);} ! Declare the sip domain 'c.net' in x.topo ! topology T {;simple url meet https://a.c.net (for c.net);  sip domain c.net;}",
    })
    void aProblemIsMended(String text, String title, String mended) {
        Files files = Files.of("x.topo", text.replace(';', '\n'));
        QuickFix fix = fixes(files, "x.topo").stream().filter(one -> one.title().equals(title)).findFirst()
                .orElseThrow(() -> new AssertionError(fixes(files, "x.topo").toString()));
        apply(files, fix);
        assertThat(files.texts.get(Files.uri("x.topo"))).isEqualTo(mended.replace(';', '\n'));
    }

    @Test
    void whatAMigrationMissesIsDeclaredInItsTopology() {
        Files files = Files.of("m.migration", "migration M from \"a.topo\" to \"b.topo\" {\n  move p.c.net to q.c.net\n}\n",
                "a.topo", "topology A {\n  site S\n}\n", "b.topo", "topology B {\n  site S {\n    pool q.c.net\n  }\n}\n");
        QuickFix fix = fixes(files, "m.migration").get(0);
        assertThat(fix.title()).isEqualTo("Declare the pool 'p.c.net' in a.topo");
        apply(files, fix);
        assertThat(files.texts.get(Files.uri("a.topo"))).isEqualTo("topology A {\n  site S {\n    pool p.c.net\n  }\n}\n");
        assertThat(Files.ENGLISH.diagnostics().of(files.source("m.migration"))).isEmpty();
    }

    @Test
    void aFileThatIsMissingIsReplacedByOneThatIsThere() {
        Files files = Files.of("m.migration", "migration M from \"legcy.topo\" {\n}\n", "legacy.topo", "topology A {\n}\n");
        apply(files, fixes(files, "m.migration").get(0));
        assertThat(Files.ENGLISH.diagnostics().of(files.source("m.migration"))).isEmpty();
    }

    @Test
    void problemsSayWhereAndWhat() {
        String text = "topology T {\n  site S {\n    federation route p.c.net\n    ctiy A\n  }\n}\n";
        List<Problem> problems = Files.ENGLISH.diagnostics().of(Files.one("x.topo", text));
        assertThat(problems).extracting(Problem::id).startsWith("link", "syntax");
        assertThat(problems).extracting(Problem::range)
                .startsWith(new TextRange(text.indexOf("p.c.net"), 7), new TextRange(text.indexOf("ctiy"), 4));
    }

    @Test
    void aTextOfNothingButGarbageHasProblems() {
        assertThat(Files.ENGLISH.diagnostics().of(Files.one("x.topo", "a b\nc"))).isNotEmpty();
    }
}
