// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.KnownWords;
import org.passerelle.dsl.ide.services.LanguageServices;
import org.passerelle.dsl.ide.services.Proposal;
import org.passerelle.dsl.ide.services.ProposalKind;
import org.passerelle.dsl.ide.services.TextRange;

class CompletionTest {

    private static List<Proposal> at(String marked) {
        return Files.ENGLISH.completion().at(Files.one("x.topo", marked), marked.indexOf('|'));
    }

    private static List<String> labels(String marked) {
        return at(marked).stream().map(Proposal::label).toList();
    }

    @Test
    void clausesAreProposedWhereTheyMayStand() {
        assertThat(labels("topology T {\n  site S {\n    |\n  }\n}\n")).contains("city", "pool", "gateway", "Front End pool").doesNotContain("forest", "of");
    }

    @Test
    void anEmptyTextBeginsATopologyOrAMigration() {
        assertThat(labels("|")).containsExactly("topology", "migration", "New topology", "New migration");
    }

    @Test
    void wordsThatBelongTogetherAreProposedTogether() {
        assertThat(labels("topology T {\n  site S {\n    pool p.c.net {\n      fr|\n    }\n  }\n}\n")).containsExactly("front end");
    }

    @Test
    void bothContinuationsOfACommonWordAreProposed() {
        Files files = Files.of("m.migration", "migration M from \"a.topo\" to \"b.topo\" {\n  pilot \n}\n");
        String text = files.source("m.migration").text();
        assertThat(Files.ENGLISH.completion().at(files.source("m.migration"), text.indexOf("pilot ") + 6)).extracting(Proposal::label)
                .startsWith("pool", "wave");
    }

    @Test
    void choicesAreProposedWithTheirMeaning() {
        List<Proposal> proposals = at("topology T {\n  site S {\n    pool p.c.net {\n      load-balancing h|\n    }\n  }\n}\n");
        assertThat(proposals).extracting(Proposal::label).containsExactly("hardware");
        assertThat(proposals.get(0).kind()).isEqualTo(ProposalKind.CHOICE);
        assertThat(proposals.get(0).detail()).isEqualTo("load balancing");
        assertThat(proposals.get(0).documentation()).isNotEmpty();
    }

    @Test
    void poolsAreProposedInBrokenText() {
        assertThat(labels("topology T {\n  site S {\n    federation route p|\n    pool p.c.net {\n    nonsense { \n    pool q.c.net {\n"))
                .contains("p.c.net");
        assertThat(labels("topology T {\n  site S {\n    federation route |\n    pool p.c.net {\n    pool q.c.net {\n"))
                .startsWith("p.c.net", "q.c.net");
    }

    @Test
    void theWordAroundThePlaceIsReplaced() {
        String marked = "topology T {\n  site S {\n    federation route p.|c\n    pool p.c.net\n  }\n}\n";
        assertThat(at(marked)).filteredOn(one -> one.kind() == ProposalKind.REFERENCE).singleElement()
                .extracting(Proposal::replaced).isEqualTo(new TextRange(marked.indexOf("p.|c"), 3));
    }

    @Test
    void aNameThatNeedsQuotesGetsThem() {
        assertThat(at("topology T {\n  site \"Le Mans\"\n  branch site B of |\n}\n")).filteredOn(one -> one.kind() == ProposalKind.REFERENCE)
                .extracting(Proposal::text).contains("\"Le Mans\"");
    }

    @Test
    void aMigrationIsOfferedThePoolsOfTheRightTopology() {
        Files files = Files.of("m.migration", "migration M from \"a.topo\" to \"b.topo\" {\n  move  to \n}\n",
                "a.topo", "topology A {\n  site S {\n    pool old.c.net\n  }\n}\n", "b.topo", "topology B {\n  site S {\n    pool new.c.net\n  }\n}\n");
        Source migration = files.source("m.migration");
        assertThat(Files.ENGLISH.completion().at(migration, migration.text().indexOf("move ") + 5)).first().extracting(Proposal::label)
                .isEqualTo("old.c.net");
        assertThat(Files.ENGLISH.completion().at(migration, migration.text().indexOf("to \n") + 3)).first()
                .extracting(Proposal::label, Proposal::detail).containsExactly("new.c.net", "b.topo");
    }

    @Test
    void filesAreOfferedThatCouldBeImported() {
        Files files = Files.of("m.migration", "migration M from ", "a.topo", "topology A {\n}\n", "sub/b.topo", "topology B {\n}\n");
        Source migration = files.source("m.migration");
        assertThat(Files.ENGLISH.completion().at(migration, migration.text().length())).extracting(Proposal::text)
                .startsWith("\"a.topo\"", "\"sub/b.topo\"");
    }

    @Test
    void aClauseThatIsGivenIsNotProposedAgain() {
        assertThat(labels("topology T {\n  site S {\n    |\n    city Paris\n  }\n}\n")).contains("country").doesNotContain("city");
        assertThat(labels("topology T {\n  site S {\n    ci|ty Paris\n  }\n}\n")).containsExactly("city");
    }

    @Test
    void wordsOfTheCallerAreProposed() {
        String text = "migration M {\n  severity TOP-\n}\n";
        KnownWords rules = feature -> feature.getName().equals("rule") ? Map.of("TOP-001", "two pools of one name") : Map.of();
        assertThat(Files.ENGLISH.completion(rules).at(Files.one("m.migration", text), text.indexOf("TOP-") + 4)).singleElement()
                .extracting(Proposal::text, Proposal::detail).containsExactly("TOP-001", "two pools of one name");
    }

    @Test
    void nothingIsProposedInAComment() {
        assertThat(labels("topology T {\n  // si|te\n}\n")).isEmpty();
    }

    @Test
    void aWholeElementKeepsTheIndentation() {
        List<Proposal> proposals = at("topology T {\n  site S {\n    |\n  }\n}\n");
        assertThat(proposals).filteredOn(one -> one.label().equals("Mediation Server")).singleElement().satisfies(one -> {
            assertThat(one.text()).contains("\n      mediation {\n").endsWith("\n    }");
            assertThat(one.placeholders()).extracting("name").containsExactly("fqdn", "hop", "gateway");
        });
    }

    @Test
    void detailsAreInTheLanguageOfTheUser() {
        LanguageServices french = LanguageServices.create(Locale.FRENCH);
        Files files = Files.of("x.topo", "");
        assertThat(french.completion().at(files.source("x.topo"), 0)).extracting(Proposal::label).contains("Nouvelle topologie");
    }
}
