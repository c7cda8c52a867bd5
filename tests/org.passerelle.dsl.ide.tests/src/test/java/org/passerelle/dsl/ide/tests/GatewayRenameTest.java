// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.dsl.ide.names.Mention;
import org.passerelle.dsl.ide.names.Namespace;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.RenameResult;

class GatewayRenameTest {

    private static final String CALLED_ALIKE = """
            topology Alike {
              site S {
                pool p.c.net {
                  mediation {
                    default-trunk gw.c.net
                  }
                }
                gateway gw.c.net {
                  trunk gw.c.net to p.c.net
                }
              }
            }
            """;
    private static final String OF_ANOTHER = CALLED_ALIKE.replace("topology Alike", "topology Other")
            .replace("gateway gw.c.net", "gateway sbc.c.net");

    private final Files files = Files.of("legacy.topo", OF_ANOTHER, "target.topo", CALLED_ALIKE,
            "to.migration", migration("legacy", "target"), "back.migration", migration("target", "legacy"));

    private static String migration(String from, String to) {
        return "migration M from \"" + from + ".topo\" to \"" + to + ".topo\" {\n"
                + "  reroute R to gw.c.net\n  replace gateway gw.c.net by gw.c.net\n}\n";
    }

    private static RenameResult rename(Source source, Mention mention, String newName) {
        return Files.ENGLISH.rename().rename(source, mention.offset(), newName);
    }

    private static Files changed(Files files, RenameResult result) {
        assertThat(result.refusal()).isEmpty();
        Files changed = new Files();
        changed.texts.putAll(files.texts);
        result.edits().forEach(edit -> changed.texts.compute(edit.file(), (uri, text) -> TextReplacement.apply(text, edit.replacements())));
        return changed;
    }

    private Map<URI, String> renamedFrom(String file, int which) {
        Source source = files.source(file);
        return changed(files, rename(source, source.names().mentions(Namespace.COMPUTER, "gw.c.net").get(which), "gw2.c.net")).texts;
    }

    @ParameterizedTest
    @ValueSource(strings = { "newgw1", "oldgw1", "oldgw2" })
    void everyMentionOfAGatewayLeadsToTheSameTexts(String gateway) {
        Files woodgrove = Files.example("woodgrove");
        Map<URI, String> expected = null;
        for (Source source : woodgrove.all()) {
            for (Mention mention : source.names().mentions(Namespace.COMPUTER, gateway + ".corp.woodgrove.com")) {
                Files there = changed(woodgrove, rename(source, mention, "renamed.example.com"));
                if (expected == null) {
                    expected = there.texts;
                    there.all().forEach(file -> assertThat(Files.ENGLISH.diagnostics().of(file)).as(file.uri() + " " + gateway).isEmpty());
                    expectWayBack(there, gateway + ".corp.woodgrove.com", woodgrove.texts);
                    assertThat(there.texts.values()).noneMatch(text -> text.contains(gateway + ".corp.woodgrove.com"));
                }
                assertThat(there.texts).as(source.uri() + " " + mention.offset()).isEqualTo(expected);
            }
        }
        assertThat(expected).isNotNull();
    }

    private static void expectWayBack(Files there, String name, Map<URI, String> before) {
        for (Source again : there.all()) {
            for (Mention back : again.names().mentions(Namespace.COMPUTER, "renamed.example.com")) {
                assertThat(changed(there, rename(again, back, name)).texts).as(again.uri() + " " + back.offset()).isEqualTo(before);
            }
        }
    }

    @Test
    void aTrunkOfAnotherGatewayKeepsItsNameInItsTopologyAndWhereItIsMeant() {
        Map<URI, String> expected = Map.of(Files.uri("legacy.topo"), OF_ANOTHER,
                Files.uri("target.topo"), CALLED_ALIKE.replace("gw.c.net", "gw2.c.net"),
                Files.uri("to.migration"), migration("legacy", "target").replace("gw.c.net", "gw2.c.net"),
                Files.uri("back.migration"), migration("target", "legacy").replace("gateway gw.c.net by gw.c.net", "gateway gw2.c.net by gw2.c.net"));
        assertThat(renamedFrom("target.topo", 0)).isEqualTo(expected);
        assertThat(renamedFrom("to.migration", 0)).isEqualTo(expected);
        assertThat(renamedFrom("to.migration", 1)).isEqualTo(expected);
        assertThat(renamedFrom("back.migration", 0)).isEqualTo(expected);
    }

    @Test
    void theTrunkGoesAlongWhateverTheCaseOfTheLetters() {
        files.texts.compute(Files.uri("target.topo"), (uri, text) -> text.replace("gateway gw.c.net", "gateway GW.c.net"));
        files.texts.compute(Files.uri("to.migration"), (uri, text) -> text.replace("gateway gw.c.net", "gateway Gw.C.net"));
        Map<URI, String> changed = renamedFrom("to.migration", 0);
        assertThat(changed).containsEntry(Files.uri("target.topo"), CALLED_ALIKE.replace("gw.c.net", "gw2.c.net"));
        assertThat(changed).containsEntry(Files.uri("to.migration"), migration("legacy", "target").replace("gw.c.net", "gw2.c.net"));
        assertThat(renamedFrom("target.topo", 0)).isEqualTo(changed);
    }

    @Test
    void aTrunkThatIsCalledOtherwiseStaysAsItIs() {
        String text = CALLED_ALIKE.replace("trunk gw.c.net", "trunk T1");
        files.texts.put(Files.uri("target.topo"), text);
        files.texts.put(Files.uri("to.migration"), migration("legacy", "target").replace("R to gw.c.net", "R to T1"));
        Map<URI, String> changed = renamedFrom("to.migration", 1);
        assertThat(changed).containsEntry(Files.uri("target.topo"), text.replace("gateway gw.c.net", "gateway gw2.c.net"));
        assertThat(changed.get(Files.uri("to.migration"))).contains("reroute R to T1\n  replace gateway gw2.c.net by gw2.c.net");
    }

    @Test
    void aTrunkOfTheNewNameIsAReasonToRefuse() {
        files.texts.compute(Files.uri("target.topo"), (uri, text) -> text.replace("  trunk gw", "  trunk gw2.c.net to p.c.net\n  trunk gw"));
        Source source = files.source("to.migration");
        Mention gateway = source.names().mentions(Namespace.COMPUTER, "gw.c.net").get(0);
        assertThat(rename(source, gateway, "gw2.c.net").refusal()).isEqualTo("'gw2.c.net' is named in target.topo already.");
    }

    @Test
    void aTrunkRenamedByItselfLeavesTheGateway() {
        Source source = files.source("to.migration");
        Files changed = changed(files, rename(source, source.names().mentions(Namespace.TRUNK, "gw.c.net").get(0), "T9"));
        assertThat(changed.texts).containsEntry(Files.uri("legacy.topo"), OF_ANOTHER)
                .containsEntry(Files.uri("back.migration"), migration("target", "legacy"))
                .containsEntry(Files.uri("target.topo"), CALLED_ALIKE.replace("trunk gw.c.net", "trunk T9"))
                .containsEntry(Files.uri("to.migration"), migration("legacy", "target").replace("R to gw.c.net", "R to T9"));
    }
}
