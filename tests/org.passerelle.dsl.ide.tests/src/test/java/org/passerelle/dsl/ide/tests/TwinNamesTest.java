// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.FileEdit;
import org.passerelle.dsl.ide.services.FileRange;
import org.passerelle.dsl.ide.services.RenameResult;
import org.passerelle.dsl.ide.services.TextRange;

/** References of the form {@code Name~2}, which lead to the second of several elements of a name. */
class TwinNamesTest {

    private static final String TWINS = """
            topology A {
              site Redmond {
                pool p.c.net
              }
              site Redmond {
                pool P.c.net {
                  backup-pool p.c.net
                }
              }
              site Redmond {
                pool q.c.net {
                  backup-pool "p.c.net~2"
                }
              }
              branch site One of Redmond
              branch site Two of "Redmond~2"
              branch site Three of "Redmond~3"
            }
            """;
    private static final String MIGRATION = "migration M from \"a.topo\" to \"a.topo\" {\n  pilot pool \"p.c.net~2\"\n}\n";

    private final Files files = Files.of("a.topo", TWINS, "m.migration", MIGRATION);

    private int place(String file, String word, int nth) {
        String text = files.source(file).text();
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(word, at + 1);
        }
        return at + 1;
    }

    private void rename(String file, int offset, String name) {
        RenameResult result = Files.ENGLISH.rename().rename(files.source(file), offset, name);
        assertThat(result.refusal()).isEmpty();
        for (FileEdit edit : result.edits()) {
            files.texts.compute(edit.file(), (uri, text) -> TextReplacement.apply(text, edit.replacements()));
        }
    }

    @Test
    void aNumberedNameLeadsToTheElementOfThatNumber() {
        Source source = files.source("a.topo");
        assertThat(definition(source, place("a.topo", "Redmond", 4))).isEqualTo(place("a.topo", "Redmond", 1) - 1);
        assertThat(definition(source, place("a.topo", "Redmond", 5))).isEqualTo(place("a.topo", "Redmond", 2) - 1);
        assertThat(definition(source, place("a.topo", "Redmond", 6))).isEqualTo(place("a.topo", "Redmond", 3) - 1);
        assertThat(definition(source, place("a.topo", "p.c.net~2", 1))).isEqualTo(place("a.topo", "P.c.net", 1) - 1);
        assertThat(definition(files.source("m.migration"), place("m.migration", "p.c.net", 1)))
                .isEqualTo(place("a.topo", "P.c.net", 1) - 1);
    }

    private static int definition(Source source, int offset) {
        return Files.ENGLISH.navigation().definition(source, offset).orElseThrow().range().offset();
    }

    @Test
    void whatIsNamedElsewhereIsFoundFromTheSecondDeclarationToo() {
        List<FileRange> found = Files.ENGLISH.navigation().references(files.source("a.topo"), place("a.topo", "P.c.net", 1));
        assertThat(found).extracting(one -> one.file().lastSegment()).containsExactly("a.topo", "a.topo", "m.migration");
    }

    @Test
    void theFirstIsNotTakenForTheSecond() {
        List<TextRange> found = Files.ENGLISH.navigation().occurrences(files.source("a.topo"), place("a.topo", "Redmond", 1));
        assertThat(found).extracting(TextRange::offset)
                .containsExactly(place("a.topo", "Redmond", 1) - 1, place("a.topo", "Redmond", 4) - 1);
    }

    @Test
    void renamingTheSecondRenamesItsReferencesAndNumbersTheOthersAnew() {
        rename("a.topo", place("a.topo", "Redmond", 5), "Paris");
        String text = files.texts.get(Files.uri("a.topo"));
        assertThat(text).contains("site Paris {", "One of Redmond\n", "Two of \"Paris\"", "Three of \"Redmond~2\"");
        assertThat(Files.ENGLISH.diagnostics().of(files.source("a.topo"))).isEmpty();
    }

    @Test
    void renamingTheFirstLeavesTheNameToTheSecond() {
        rename("a.topo", place("a.topo", "p.c.net", 1), "first.c.net");
        assertThat(files.texts.get(Files.uri("a.topo"))).contains("pool first.c.net", "backup-pool first.c.net",
                "pool P.c.net", "backup-pool \"P.c.net\"");
        assertThat(files.texts.get(Files.uri("m.migration"))).contains("pilot pool \"P.c.net\"");
    }

    @Test
    void aStatedNameThatLooksNumberedIsMeantFirst() {
        Files stated = Files.of("b.topo", """
                topology B {
                  site A
                  site A
                  site "A~2"
                  branch site X of "A~2"
                  branch site Y of "A~3"
                }
                """);
        Source source = stated.source("b.topo");
        int x = source.text().indexOf("X of \"A~2") + 7;
        int y = source.text().indexOf("Y of \"A~3") + 7;
        assertThat(definition(source, x)).isEqualTo(source.text().indexOf("\"A~2\"") + 1);
        assertThat(definition(source, y)).isEqualTo(source.text().indexOf("site A\n", source.text().indexOf("site A\n") + 1) + 5);
    }

    @Test
    void aSecondElementIsProposedByItsNumber() {
        Files open = Files.of("c.topo", TWINS.replace("Three of \"Redmond~3\"", "Three of Redm"));
        Source source = open.source("c.topo");
        assertThat(Files.ENGLISH.completion().at(source, source.text().indexOf("of Redm\n") + 7)).extracting(one -> one.text())
                .contains("Redmond", "\"Redmond~2\"", "\"Redmond~3\"");
    }
}
