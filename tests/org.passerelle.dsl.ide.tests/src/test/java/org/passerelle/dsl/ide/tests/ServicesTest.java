// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.ColourKind;
import org.passerelle.dsl.ide.services.ColouredToken;
import org.passerelle.dsl.ide.services.FileRange;
import org.passerelle.dsl.ide.services.Finding;
import org.passerelle.dsl.ide.services.FindingSource;
import org.passerelle.dsl.ide.services.HoverInfo;
import org.passerelle.dsl.ide.services.HoverText;
import org.passerelle.dsl.ide.services.Severity;
import org.passerelle.dsl.ide.services.Symbol;
import org.passerelle.dsl.ide.services.TextRange;

class ServicesTest {

    private final Files woodgrove = Files.example("woodgrove");

    private static String at(Files files, FileRange place) {
        String text = files.texts.get(place.file());
        return place.file().lastSegment() + ":" + text.substring(place.range().offset(), place.range().end()) + "@"
                + (text.substring(0, place.range().offset()).lines().count());
    }

    @Test
    void tokensAreColouredByWhatTheyMean() {
        String text = "topology T { site S { pool p.c.net { nonsense load-balancing dns users 5 // x\n } federation route p.c.net } }";
        Source source = Files.one("x.topo", text);
        List<ColouredToken> tokens = Files.ENGLISH.colouring().tokens(source);
        assertThat(tokens).filteredOn(one -> one.kind() != ColourKind.SYMBOL && one.kind() != ColourKind.KEYWORD)
                .extracting(one -> one.kind() + " " + text.substring(one.offset(), one.end()))
                .containsExactly("DECLARATION T", "DECLARATION S", "DECLARATION p.c.net", "ERROR nonsense", "CHOICE dns", "NUMBER 5",
                        "COMMENT // x", "REFERENCE p.c.net");
    }

    @Test
    void onlyWhatChangedIsPaintedAgain() {
        String before = "topology T {\n  site S {\n    city A\n  }\n}\n";
        String after = before.replace("city A", "city \"A\"");
        List<ColouredToken> now = Files.ENGLISH.colouring().tokens(Files.one("x.topo", after));
        TextRange changed = Files.ENGLISH.colouring().changed(Files.ENGLISH.colouring().tokens(Files.one("x.topo", before)), now, 2);
        assertThat(after.substring(changed.offset(), changed.end()).strip()).isEqualTo("\"A\"");
    }

    @Test
    void aNameLeadsToItsDeclarationInAnotherFile() {
        Source migration = woodgrove.source("woodgrove.migration");
        int offset = migration.text().indexOf("ocsdir");
        assertThat(Files.ENGLISH.navigation().definition(migration, offset + 3).map(place -> at(woodgrove, place)))
                .hasValueSatisfying(place -> assertThat(place).startsWith("legacy.topo:ocsdir.corp.woodgrove.com@"));
    }

    @Test
    void aFileNameLeadsToTheFile() {
        Source migration = woodgrove.source("woodgrove.migration");
        assertThat(Files.ENGLISH.navigation().definition(migration, migration.text().indexOf("target.topo")).orElseThrow().file().lastSegment())
                .isEqualTo("target.topo");
    }

    @Test
    void theHostOfAPoolOfOneIsThePool() {
        Files files = Files.of("x.topo", "topology T {\n  site S {\n    server a.c.net\n  }\n  load-balancer a.c.net\n}\n");
        Source source = files.source("x.topo");
        assertThat(Files.ENGLISH.navigation().definition(source, source.text().lastIndexOf("a.c.net") + 1).orElseThrow().range().offset())
                .isEqualTo(source.text().indexOf("a.c.net"));
    }

    @Test
    void aComputerIsFoundInSharesInstancesAndWebAddresses() {
        Files files = Files.of("x.topo", "topology T {\n  site S {\n    pool p.c.net {\n      front end {\n        back end a.c.net\\RTC\n"
                + "        file store \\\\A.c.net\\x\n      }\n    }\n  }\n  host a.c.net\n}\n");
        Source source = files.source("x.topo");
        assertThat(Files.ENGLISH.navigation().occurrences(source, source.text().lastIndexOf("a.c.net")))
                .extracting(range -> source.text().substring(range.offset(), range.end())).containsExactly("a.c.net", "A.c.net", "a.c.net");
    }

    @Test
    void aServiceRecordIsNoComputer() {
        Source source = Files.one("x.topo", "topology T {\n  dns internal srv _sip._tls.c.net (target p.c.net)\n}\n");
        assertThat(Files.ENGLISH.navigation().linkAt(source, source.text().indexOf("_sip"))).isEmpty();
        assertThat(Files.ENGLISH.navigation().linkAt(source, source.text().indexOf("p.c.net"))).isPresent();
    }

    @Test
    void referencesAreFoundInAllConnectedFiles() {
        Files files = Files.of("m.migration", "migration M from \"a.topo\" to \"b.topo\" {\n  move p.c.net to q.c.net\n}\n",
                "a.topo", "topology A {\n  site S {\n    pool p.c.net\n  }\n}\n", "b.topo", "topology B {\n  site S {\n    pool q.c.net\n  }\n}\n",
                "other.topo", "topology O {\n  site S {\n    pool p.c.net\n  }\n}\n");
        Source legacy = files.source("a.topo");
        assertThat(Files.ENGLISH.navigation().references(legacy, legacy.text().indexOf("p.c.net"))).extracting(place -> place.file().lastSegment())
                .containsExactly("a.topo", "m.migration");
        assertThat(Files.ENGLISH.navigation().references(legacy, legacy.text().indexOf("site S") + 5)).hasSize(1);
    }

    @Test
    void theOutlineSaysWhatAnElementIs() {
        Source legacy = woodgrove.source("legacy.topo");
        Symbol root = Files.ENGLISH.outline().of(legacy).orElseThrow();
        assertThat(root.name()).isEqualTo("Woodgrove-2007R2");
        Symbol site = root.children().stream().filter(one -> one.kind().equals("CentralSite")).findFirst().orElseThrow();
        assertThat(site.children().get(0)).extracting(Symbol::name, Symbol::detail, Symbol::kind)
                .containsExactly("ocspool.corp.woodgrove.com", "pool · enterprise · front end", "Pool");
        int offset = legacy.text().indexOf("city Oldtown");
        assertThat(Files.ENGLISH.outline().symbolAt(legacy, offset)).hasValueSatisfying(one -> assertThat(one.name()).isEqualTo("Headquarters"));
        assertThat(Files.ENGLISH.outline().pathAt(legacy, offset)).extracting(Symbol::name).containsExactly("Woodgrove-2007R2", "Headquarters");
    }

    @Test
    void blocksAndCommentsFold() {
        String text = "// a\n// b\ntopology T {\n  site S { city A }\n  /* c\n  d */\n  site R {\n  }\n}\n";
        assertThat(Files.ENGLISH.folding().of(Files.one("x.topo", text)))
                .extracting(fold -> text.substring(fold.range().offset(), fold.range().end()).lines().findFirst().orElse("") + " " + fold.comment())
                .containsExactly("// a true", "topology T { false", "/* c true", "site R { false");
    }

    @Test
    void hoveringAReferenceTellsAboutWhatItLeadsTo() {
        Source legacy = woodgrove.source("legacy.topo");
        int offset = legacy.text().indexOf("media-edge ocsedge") + 14;
        Finding finding = new Finding(new TextRange(offset - 2, 5), Severity.WARNING, "TOP-001", "a <b> *x*", "Because.", "", List.of());
        FindingSource findings = file -> List.of(finding);
        HoverInfo info = Files.ENGLISH.hover().at(legacy, offset, findings).orElseThrow();
        assertThat(info.kind()).isEqualTo("pool");
        assertThat(info.label()).isEqualTo("ocsedge.corp.woodgrove.com");
        assertThat(info.documentation()).isNotEmpty();
        assertThat(info.facts()).contains(new HoverInfo.Fact("version (of the topology)", "OCS-2007-R2"));
        assertThat(HoverText.html(info)).contains("a &lt;b&gt; *x*").contains("Because.");
        assertThat(HoverText.markdown(info)).contains("a \\<b\\> \\*x\\*").contains("**TOP\\-001**");
    }

    @Test
    void hoveringAWordOfTheLanguageTellsWhatItMeans() {
        Source legacy = woodgrove.source("legacy.topo");
        HoverInfo info = Files.ENGLISH.hover().at(legacy, legacy.text().indexOf("load-balancing") + 2, FindingSource.NONE).orElseThrow();
        assertThat(info.kind()).isEqualTo("load balancing");
        assertThat(info.documentation()).isNotEmpty();
    }
}
