// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.FileEdit;
import org.passerelle.dsl.ide.services.LanguageServices;
import org.passerelle.dsl.ide.services.RenameResult;
import org.passerelle.dsl.ide.services.TextRange;
import org.passerelle.dsl.ide.syntax.SyntaxToken;

class RenameTest {

    private static final Files EXAMPLES = new Files();

    static {
        Stream.of("woodgrove", "adatum", "litware", "fourthcoffee").forEach(name -> EXAMPLES.texts.putAll(Files.example(name).texts));
    }

    private static final String LEGACY = """
            topology A {
              site S {
                pool p.c.net {
                  machines {
                    fe1.c.net
                  }
                  front end {
                    back end fe1.c.net\\RTC
                    file store \\\\FE1.c.net\\x
                  }
                }
                gateway gw.c.net {
                  trunk gw.c.net to p.c.net
                }
              }
              sql server fe1.c.net {
                instance RTC
              }
              dns internal a fe1.c.net (target fe1.c.net)
            }
            """;
    private static final String MIGRATION = "migration M from \"b.topo\" to \"a.topo\" {\n  pilot pool p.c.net\n  reroute R to gw.c.net\n"
            + "  severity TOP-001 is off at pool:p.c.net/frontEnd\n}\n";

    private final Files files = Files.of("a.topo", LEGACY, "m.migration", MIGRATION, "other.topo", LEGACY);

    private RenameResult rename(String file, String name, String newName) {
        Source source = files.source(file);
        return Files.ENGLISH.rename().rename(source, source.text().indexOf(name) + 1, newName);
    }

    private void apply(RenameResult result) {
        for (FileEdit edit : result.edits()) {
            files.texts.compute(edit.file(), (uri, text) -> TextReplacement.apply(text, edit.replacements()));
        }
    }

    @Test
    void aComputerIsRenamedWhereverItIsNamed() {
        RenameResult result = rename("a.topo", "fe1.c.net", "fe9.d.net");
        assertThat(result.refusal()).isEmpty();
        apply(result);
        assertThat(files.texts.get(Files.uri("a.topo"))).isEqualTo(LEGACY.replaceAll("(?i)fe1\\.c\\.net", "fe9.d.net"));
        assertThat(files.texts.get(Files.uri("other.topo"))).isEqualTo(LEGACY);
    }

    @Test
    void aPoolIsRenamedInMigrationsAndPathsOfElements() {
        apply(rename("m.migration", "p.c.net", "q.c.net"));
        assertThat(files.texts.get(Files.uri("m.migration"))).isEqualTo(MIGRATION.replace("p.c.net", "q.c.net"));
        assertThat(files.texts.get(Files.uri("a.topo"))).isEqualTo(LEGACY.replace("p.c.net", "q.c.net"));
    }

    @Test
    void aGatewayTakesItsTrunkAlong() {
        apply(rename("a.topo", "gw.c.net", "gw2.c.net"));
        assertThat(files.texts.get(Files.uri("a.topo"))).isEqualTo(LEGACY.replace("gw.c.net", "gw2.c.net"));
        assertThat(files.texts.get(Files.uri("m.migration"))).isEqualTo(MIGRATION.replace("gw.c.net", "gw2.c.net"));
    }

    @Test
    void anInstanceIsRenamedWithoutItsServer() {
        apply(rename("a.topo", "RTC", "LYNC"));
        assertThat(files.texts.get(Files.uri("a.topo"))).isEqualTo(LEGACY.replace("RTC", "LYNC"));
    }

    @Test
    void aNameThatNeedsQuotesGetsThem() {
        apply(rename("a.topo", "S {", "Le Mans"));
        assertThat(files.texts.get(Files.uri("a.topo"))).isEqualTo(LEGACY.replace("site S", "site \"Le Mans\""));
    }

    @Test
    void impossibleNamesAreRefusedWithTheReason() {
        assertThat(rename("a.topo", "fe1.c.net", "not a name").refusal()).isEqualTo("'not a name' is not a possible name here.");
        assertThat(rename("a.topo", "fe1.c.net", "P.c.net").refusal()).isEqualTo("'P.c.net' is named in a.topo already.");
        assertThat(rename("a.topo", "topology", "x").refusal()).isEqualTo("Nothing here has a name that can be changed.");
        files.texts.put(Files.uri("m.migration"), MIGRATION.replace("pilot pool", "pilot pol"));
        assertThat(rename("a.topo", "p.c.net", "q.c.net").refusal())
                .isEqualTo("'p.c.net' stands in a part of m.migration that can't be read; mend the syntax errors first.");
    }

    @Test
    void refusalsAreInTheLanguageOfTheUser() {
        Source source = files.source("a.topo");
        assertThat(LanguageServices.create(Locale.FRENCH).rename().rename(source, 0, "x").refusal())
                .isEqualTo("Rien ici ne porte un nom qui puisse être changé.");
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void renamingLeavesNoNameBehindAndBackGivesTheSameText(@ForAll long seed) {
        Random random = new Random(seed);
        List<Source> all = EXAMPLES.all();
        Source source = all.get(random.nextInt(all.size()));
        List<TextRange> names = source.syntax().tokens().stream()
                .flatMap(one -> Files.ENGLISH.rename().at(source, one.end()).stream()).toList();
        TextRange range = names.get(random.nextInt(names.size()));
        String old = source.text().substring(range.offset(), range.end());
        String place = source.uri() + " " + range.offset() + " " + old;
        RenameResult there = Files.ENGLISH.rename().rename(source, range.end(), otherThan(old));
        assertThat(there.refusal()).as(place).isEmpty();
        Files changed = new Files();
        changed.texts.putAll(EXAMPLES.texts);
        there.edits().forEach(edit -> changed.texts.compute(edit.file(), (uri, text) -> TextReplacement.apply(text, edit.replacements())));

        Source again = changed.sources.find(source.uri()).orElseThrow();
        changed.sources.connected(again)
                .forEach(file -> assertThat(Files.ENGLISH.diagnostics().of(file)).as(file.uri() + " after " + place).isEmpty());
        RenameResult back = Files.ENGLISH.rename().rename(again, moved(range.offset(), source, there), old);
        assertThat(back.refusal()).as(place).isEmpty();
        back.edits().forEach(edit -> changed.texts.compute(edit.file(), (uri, text) -> TextReplacement.apply(text, edit.replacements())));
        assertThat(changed.texts).as(place).isEqualTo(EXAMPLES.texts);
    }

    // Possible where the old name is: a share, a computer or domain, or a plain word such as the name of a SQL instance.
    private static String otherThan(String old) {
        return old.startsWith("\\\\") ? "\\\\renamed.example.com\\x" : old.contains(".") ? "renamed.example.com" : "renamed";
    }

    // Where a place in a text is after a change.
    private static int moved(int offset, Source source, RenameResult change) {
        return offset + change.edits().stream().filter(edit -> edit.file().equals(source.uri()))
                .flatMap(edit -> edit.replacements().stream())
                .filter(one -> one.offset() < offset).mapToInt(one -> one.text().length() - one.length()).sum();
    }
}
