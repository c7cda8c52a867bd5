// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.interchange.ExportResult;
import org.passerelle.interchange.ImportResult;
import org.passerelle.interchange.KeptContent;
import org.passerelle.interchange.KeptItem;
import org.passerelle.interchange.KeptKind;
import org.passerelle.interchange.TopologyDocuments;
import org.passerelle.interchange.UnreadableDocumentException;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;

class KeptContentTest {

    @ParameterizedTest
    @ValueSource(strings = {Documents.ENTERPRISE, Documents.PUBLISHED})
    void theFileBesideTheModelReadsBackEqualAndIsReproducible(String name) throws Exception {
        KeptContent kept = Documents.read(name).kept();

        assertThat(KeptContent.parse(kept.toBytes(), "x.kept.xml")).isEqualTo(kept);
        assertThat(Documents.read(name).kept().toBytes()).isEqualTo(kept.toBytes());
        assertThat(new String(kept.toBytes(), StandardCharsets.UTF_8)).doesNotContain("\r").endsWith("</kept>\n");
    }

    @Test
    void exactTextsAndWholeElementsAreKept() throws Exception {
        List<KeptItem> listed = Documents.read(Documents.ENTERPRISE).kept().listed();

        assertThat(listed).anySatisfy(item -> {
            assertThat(item.kind()).isEqualTo(KeptKind.TEXT);
            assertThat(item.place()).isEqualTo("pool:pool01.corp.alpine.example Service[WebServices]/WebService/UpaSeparator");
            assertThat(item.value()).isEqualTo("\n");
        });
        assertThat(listed).anySatisfy(item -> {
            assertThat(item.element()).isEqualTo("pstnGateway:gw01.corp.alpine.example");
            assertThat(item.value()).contains("free &amp; exact  text");
        });
        assertThat(listed).anySatisfy(item -> {
            assertThat(item.kind()).isEqualTo(KeptKind.NO_NODE);
            assertThat(item.name()).contains("PersistentChatWebManagerExternal");
        });
    }

    /** Changes to one pool that no kept content is about. */
    enum Edit { RENAME_WEB, ADD_COMPUTER, REMOVE_COMPUTER, ADD_POOL, ADD_DOMAIN, ADD_SITE_BEFORE, REVERSE_POOLS }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Arbitraries.of(Edit.class).list().ofMinSize(1).ofMaxSize(5);
    }

    @Property(tries = 60)
    void everyKeptPieceComesBackAfterOtherPoolsWereEdited(@ForAll boolean enterprise, @ForAll("edits") List<Edit> edits)
            throws Exception {
        String name = enterprise ? Documents.ENTERPRISE : Documents.PUBLISHED;
        ImportResult first = Documents.read(name);
        Topology topology = EcoreUtil.copy(first.topology());
        for (int i = 0; i < edits.size(); i++) {
            edit(topology, edits.get(i), i);
        }

        ExportResult written = TopologyDocuments.write(topology, first.kept(), Documents.form(name));

        assertThat(written.unplaced()).isEmpty();
        List<KeptItem> again = Documents.read(name, written.bytes()).kept().items();
        assertThat(again).containsAll(first.kept().items());
    }

    private static void edit(Topology topology, Edit edit, int number) {
        TopologyIndex index = TopologyIndex.of(topology);
        TopologyFactory factory = TopologyFactory.eINSTANCE;
        switch (edit) {
            case RENAME_WEB -> index.frontEnds().get(0).setExternalWebFqdn(new Fqdn("web" + number + ".example"));
            case ADD_COMPUTER -> index.frontEnds().get(0).getMembers().add(member(topology, "new" + number + ".example"));
            case REMOVE_COMPUTER -> index.pools().stream().filter(pool -> pool.getMembers().size() > 1).findFirst()
                    .ifPresent(pool -> pool.getMembers().remove(pool.getMembers().size() - 1));
            case ADD_POOL -> {
                Pool pool = factory.createPool();
                pool.setFqdn(new Fqdn("wac" + number + ".new.example"));
                pool.setSingleComputer(true);
                pool.getRoles().add(factory.createOfficeWebApps());
                pool.getMembers().add(member(topology, "wac" + number + ".new.example"));
                topology.getSites().get(0).getPools().add(0, pool);
            }
            case ADD_DOMAIN -> {
                var domain = factory.createSipDomain();
                domain.setName(new Fqdn("new" + number + ".example"));
                topology.getSipDomains().add(0, domain);
            }
            case ADD_SITE_BEFORE -> {
                var site = factory.createCentralSite();
                site.setName("New " + number);
                topology.getSites().add(0, site);
            }
            case REVERSE_POOLS -> {
                var pools = topology.getSites().get(topology.getSites().size() - 1).getPools();
                pools.move(0, pools.size() - 1);
            }
        }
    }

    private static PoolMember member(Topology topology, String name) {
        var host = TopologyFactory.eINSTANCE.createHost();
        host.setFqdn(new Fqdn(name));
        topology.getHosts().add(host);
        PoolMember member = TopologyFactory.eINSTANCE.createPoolMember();
        member.setHost(host);
        return member;
    }

    @Test
    void aValueThatWasEditedInTheModelWinsOverTheKeptOne() throws Exception {
        String text = Documents.text(Documents.ENTERPRISE).replace("Host=\"webext.alpine.example\"", "Host=\"web ext\"");
        ImportResult first = Documents.readText(Documents.ENTERPRISE, text);
        Pool pool = TopologyIndex.of(first.topology()).frontEnds().get(0);
        assertThat(pool.getExternalWebFqdn()).isNull();
        assertThat(export(first)).contains("Host=\"web ext\"");

        pool.setExternalWebFqdn(new Fqdn("webext.alpine.example"));

        assertThat(export(first)).contains("Host=\"webext.alpine.example\"").doesNotContain("web ext");
    }

    private static String export(ImportResult result) {
        return new String(TopologyDocuments.write(result.topology(), result.kept(), Documents.form(Documents.ENTERPRISE)).bytes(),
                StandardCharsets.UTF_8);
    }

    @Test
    void whatBelongsToARemovedElementIsReported() throws Exception {
        ImportResult first = Documents.read(Documents.ENTERPRISE);
        Pool video = TopologyIndex.of(first.topology()).pool(new Fqdn("video01.corp.alpine.example")).orElseThrow();
        EcoreUtil.remove(video);

        List<KeptItem> unplaced = TopologyDocuments.write(first.topology(), first.kept(), Documents.form(Documents.ENTERPRISE))
                .unplaced();

        assertThat(unplaced).isNotEmpty().allMatch(item -> item.element().startsWith("pool:video01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<kept/>", "<other format=\"1\"/>", "<kept format=\"1\"><element path=\"/\"><odd/></element></kept>",
            "<kept format=\"1\"><element path=\"/\"><node name=\"x\" origin=\"unknown\"/></element></kept>", "no XML"})
    void aFileThatHoldsNoKeptContentIsRefused(String text) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> KeptContent.parse(text.getBytes(StandardCharsets.UTF_8), "x.kept.xml"));
    }
}
