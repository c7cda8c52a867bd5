// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.migration.Migration;
import org.passerelle.topology.Edition;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.SqlInstanceName;

class TextEditTest {

    private static final String TEXT = """
            // The old deployment.
            topology  T runs OCS-2007-R2 {
              /* one site */ site S { // the only one
                city "Paris"   // not Texas
                // The first pool.
                pool p.c.net enterprise {
                    machines { a1.c.net, a2.c.net /* the second */ }
                    front end { conferencing   back end sql1\\RTC } // all in one
                }
                pool q.c.net // the second pool
                country FR
              }
              host a1.c.net { virtual } // a1
              // the end
            }
            """;

    private static List<TextReplacement> edits(Consumer<Topology> change) {
        LoadedFile file = Texts.topology(TEXT);
        assertThat(file.problems()).isEmpty();
        String before = Dump.of(file.root());
        List<TextReplacement> edits = Texts.LANGUAGE.edit(file, root -> change.accept((Topology) root));
        assertThat(Dump.of(file.root())).isEqualTo(before);
        return edits;
    }

    private static String edited(Consumer<Topology> change) {
        String result = TextReplacement.apply(TEXT, edits(change));
        LoadedFile file = Texts.topology(result);
        assertThat(file.problems()).isEmpty();
        EObject expected = Texts.topology(TEXT).root();
        change.accept((Topology) expected);
        assertThat(Texts.LANGUAGE.print(file.root())).isEqualTo(Texts.LANGUAGE.print(expected));
        return result;
    }

    private static Site site(Topology topology) {
        return topology.getSites().get(0);
    }

    private static Pool pool(Topology topology) {
        return site(topology).getPools().get(0);
    }

    @Test
    void nothingChangesWhereNothingChanged() {
        assertThat(edits(topology -> topology.setName("T"))).isEmpty();
    }

    @Test
    void aChangedValueReplacesThatValueAlone() {
        assertThat(edited(topology -> site(topology).setCity("Lyon"))).isEqualTo(TEXT.replace("\"Paris\"", "Lyon"));
    }

    @Test
    void aChangedHeaderKeepsItsBody() {
        assertThat(edited(topology -> pool(topology).setEdition(Edition.STANDARD)))
                .isEqualTo(TEXT.replace("enterprise {", "standard {"));
    }

    @Test
    void aNewClauseGetsALineOfItsOwn() {
        assertThat(edited(topology -> site(topology).setState("IDF")))
                .isEqualTo(TEXT.replace("// not Texas\n", "// not Texas\n    state IDF\n"));
    }

    @Test
    void aRemovedClauseTakesItsLineAlong() {
        assertThat(edited(topology -> site(topology).setCity(null))).isEqualTo(TEXT.replace("    city \"Paris\"   // not Texas\n", ""));
    }

    @Test
    void aRemovedElementTakesItsLineAlong() {
        assertThat(edited(topology -> site(topology).getPools().remove(1)))
                .isEqualTo(TEXT.replace("    pool q.c.net // the second pool\n", ""));
    }

    @Test
    void aNewElementStandsBehindItsSiblings() {
        assertThat(edited(topology -> {
            Pool added = TopologyFactory.eINSTANCE.createPool();
            added.setFqdn(new Fqdn("r.c.net"));
            added.setVersion(ProductVersion.LYNC_2013);
            site(topology).getPools().add(added);
        })).isEqualTo(TEXT.replace("// the second pool\n", "// the second pool\n    pool r.c.net runs Lync-2013\n"));
    }

    @Test
    void aNewFirstElementStandsBeforeItsSiblings() {
        assertThat(edited(topology -> {
            Pool added = TopologyFactory.eINSTANCE.createPool();
            added.setFqdn(new Fqdn("r.c.net"));
            site(topology).getPools().add(0, added);
        })).isEqualTo(TEXT.replace("    pool p.c.net", "    pool r.c.net\n    pool p.c.net"));
    }

    @Test
    void aNewMachineStandsBehindTheOthers() {
        assertThat(edited(topology -> {
            Host host = TopologyFactory.eINSTANCE.createHost();
            host.setFqdn(new Fqdn("a3.c.net"));
            topology.getHosts().add(host);
            PoolMember member = TopologyFactory.eINSTANCE.createPoolMember();
            member.setHost(host);
            pool(topology).getMembers().add(member);
        })).contains("/* the second */", "a3.c.net", "// a1");
    }

    @Test
    void aSwitchedOffOptionLeavesItsNeighbours() {
        assertThat(edited(topology -> ((FrontEnd) pool(topology).getRoles().get(0)).setConferencing(false)))
                .contains("back end sql1\\RTC } // all in one");
    }

    @Test
    void aBodyAppearsWhereItIsNeeded() {
        assertThat(edited(topology -> site(topology).getPools().get(1).setDisplayName("Q")))
                .isEqualTo(TEXT.replace("pool q.c.net // the", "pool q.c.net {\n      display-name Q\n    } // the"));
    }

    @Test
    void aHostGetsADeclarationWhenItHasMoreToSay() {
        assertThat(edited(topology -> topology.getHosts().get(1).setVirtual(true))).contains("} // a1\n  host ");
    }

    @Test
    void elementsThatChangePlacesMove() {
        assertThat(edited(topology -> site(topology).getPools().move(0, 1))).contains("// The first pool.", "// not Texas");
    }

    @Test
    void aRenamedElementIsRenamedWhereverItIsNamed() {
        String result = edited(topology -> {
            site(topology).setFederationRoute(pool(topology));
            pool(topology).setFqdn(new Fqdn("new.c.net"));
        });

        assertThat(result).contains("pool new.c.net enterprise", "federation route new.c.net").doesNotContain(" p.c.net");
    }

    @Test
    void anElementThatMovesElsewhereTakesItsCommentsAlong() {
        String result = edited(topology -> {
            Site other = TopologyFactory.eINSTANCE.createCentralSite();
            other.setName("Other");
            topology.getSites().add(other);
            other.getPools().add(pool(topology));
        });

        assertThat(result).containsSubsequence("pool q.c.net // the second pool", "site Other {", "pool p.c.net enterprise {\n",
                "/* the second */", "// all in one", "host a1.c.net { virtual } // a1").containsOnlyOnce("pool p.c.net");
    }

    @Test
    void aDeclarationStaysWhereNamingWouldDoNow() {
        assertThat(edited(topology -> topology.getHosts().get(0).setVirtual(false)))
                .contains("host a1.c.net {").contains("// a1\n").doesNotContain("virtual").contains("// not Texas", "/* the second */");
    }

    @Test
    void aDeclarationThatSaysNothingMoreIsRenamedToo() {
        String text = TEXT.replace("{ virtual } // a1", "// a1\n  sql server sql1 { instance RTC /* r */ { store user } }");
        LoadedFile file = Texts.topology(text);
        assertThat(file.problems()).isEmpty();

        List<TextReplacement> edits = Texts.LANGUAGE.edit(file, root -> {
            ((Topology) root).getHosts().get(0).setFqdn(new Fqdn("b1.c.net"));
            ((Topology) root).getSqlServers().get(0).getInstances().get(0).setName(new SqlInstanceName("NEW"));
        });

        assertThat(TextReplacement.apply(text, edits)).isEqualTo(text.replace("a1.c.net", "b1.c.net").replace("RTC", "NEW"));
    }

    @Test
    void aMigrationIsEditedWithoutLosingSightOfItsTopologies() {
        String text = Texts.resource("contoso.migration");
        LoadedFile file = Texts.migration(text);

        List<TextReplacement> edits = Texts.LANGUAGE.edit(file, root -> {
            Migration migration = (Migration) root;
            migration.getWaves().get(1).setNotBefore(LocalDate.of(2026, 12, 9));
            migration.getWaves().get(0).getSlices().get(0).setCsv(null);
        });

        assertThat(TextReplacement.apply(text, edits))
                .isEqualTo(text.replace("2026-12-05", "2026-12-09").replace(" from csv \"pilot.csv\"", ""));
    }
}
