// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passerelle.interchange.ExportResult;
import org.passerelle.interchange.Form;
import org.passerelle.interchange.ImportResult;
import org.passerelle.interchange.KeptContent;
import org.passerelle.interchange.KeptItem;
import org.passerelle.interchange.TopologyDocuments;
import org.passerelle.topology.Edition;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.values.Fqdn;

/** Documents that are written from a model that came from none. */
class DraftTest {

    private static final TopologyFactory FACTORY = TopologyFactory.eINSTANCE;

    private static Host host(Topology topology, String name) {
        Host host = FACTORY.createHost();
        host.setFqdn(new Fqdn(name));
        topology.getHosts().add(host);
        return host;
    }

    private static Topology model(Consumer<Site> more) {
        Topology topology = FACTORY.createTopology();
        topology.setName("draft");
        topology.setProduct(ProductVersion.LYNC_2013);
        Site site = FACTORY.createCentralSite();
        site.setName("HQ");
        topology.getSites().add(site);
        SqlServer server = FACTORY.createSqlServer();
        server.setHost(host(topology, "sql.corp.example"));
        SqlInstance instance = FACTORY.createSqlInstance();
        server.getInstances().add(instance);
        Store store = FACTORY.createStore();
        instance.getStores().add(store);
        topology.getSqlServers().add(server);
        Pool pool = FACTORY.createPool();
        pool.setFqdn(new Fqdn("pool.corp.example"));
        pool.setEdition(Edition.ENTERPRISE);
        PoolMember member = FACTORY.createPoolMember();
        member.setHost(host(topology, "fe1.corp.example"));
        pool.getMembers().add(member);
        FrontEnd role = FACTORY.createFrontEnd();
        role.setConferencing(true);
        role.setUserStore(store);
        pool.getRoles().add(role);
        site.getPools().add(pool);
        more.accept(site);
        return topology;
    }

    private static String text(ExportResult result) {
        return new String(result.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aDraftIsMarkedAsNeverPublished() {
        String text = text(TopologyDocuments.write(model(site -> { }), KeptContent.NONE, Form.TBXML));

        assertThat(text).startsWith("\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<TopologyBuilder IsFreeFromChanges=\"true\"");
        assertThat(text).contains("IsPublished=\"false\" Signature=\"00000000-0000-0000-0000-000000000000\"");
        assertThat(text).contains("ServiceVersion=\"6\"").doesNotContain("SkypeSearchProxy").doesNotContain("HybridConfigService");
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void theSameModelGivesTheSameBytes(Form form) {
        assertThat(TopologyDocuments.write(model(site -> { }), KeptContent.NONE, form).bytes())
                .isEqualTo(TopologyDocuments.write(model(site -> { }), KeptContent.NONE, form).bytes());
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aDraftReadsBackWithNothingButIdentifiersKept(Form form) throws Exception {
        ExportResult written = TopologyDocuments.write(model(site -> { }), KeptContent.NONE, form);
        ImportResult read = Documents.read("draft.xml", written.bytes());

        assertThat(read.problems()).isEmpty();
        assertThat(read.kept().listed()).extracting(KeptItem::name).isSubsetOf("Signature");
        assertThat(read.topology().getSites().get(0).getPools()).singleElement()
                .satisfies(pool -> assertThat(((FrontEnd) pool.getRoles().get(0)).getUserStore()).isNotNull());
    }

    @Test
    void theEmptyTopologyIsWritten() {
        Topology empty = FACTORY.createTopology();
        for (Form form : Form.values()) {
            assertThat(TopologyDocuments.write(empty, KeptContent.NONE, form).bytes()).isNotEmpty();
        }
    }

    @Test
    void whatNoDocumentShowsIsLeftOutAndTold() {
        Topology topology = model(site -> {
            Pool chat = FACTORY.createPool();
            chat.setFqdn(new Fqdn("chat.corp.example"));
            chat.getRoles().add(FACTORY.createPersistentChat());
            site.getPools().add(chat);
            var gateway = FACTORY.createPstnGateway();
            gateway.setHost(site.getPools().get(0).getMembers().get(0).getHost());
            site.getGateways().add(gateway);
        });
        var branch = FACTORY.createBranchSite();
        branch.setName("Branch");
        topology.getSites().add(branch);

        ExportResult result = TopologyDocuments.write(topology, KeptContent.NONE, Form.TBXML);

        assertThat(result.omitted()).extracting(each -> each.element() + " " + each.key()).containsExactlyInAnyOrder(
                "site:Branch omittedBranchSite", "pool:chat.corp.example omittedPool",
                "pstnGateway:fe1.corp.example omittedGateway");
        assertThat(text(result)).doesNotContain("chat.corp").doesNotContain("Branch<");
    }
}
