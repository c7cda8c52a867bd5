// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.migration.ChatOptions;
import org.passerelle.migration.GatewayReplacement;
import org.passerelle.migration.MaintenanceWindow;
import org.passerelle.migration.Migration;
import org.passerelle.migration.MigrationFactory;
import org.passerelle.migration.MigrationOptions;
import org.passerelle.migration.RouteChange;
import org.passerelle.migration.Wave;
import org.passerelle.migration.WaveSlice;
import org.passerelle.migration.XmppOptions;
import org.passerelle.rules.models.Findings;
import org.passerelle.rules.models.Models;
import org.passerelle.topology.Edge;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.VoiceRoute;
import org.passerelle.topology.XmppGateway;
import org.passerelle.topology.XmppPartner;
import org.passerelle.topology.values.Fqdn;

class BindingRulesTest {

    private static final TopologyFactory MAKE = TopologyFactory.eINSTANCE;
    private static final MigrationFactory PLAN = MigrationFactory.eINSTANCE;

    private Topology legacy;
    private Topology target;
    private Pool ocs;
    private Pool lync;
    private Migration migration;
    private WaveSlice slice;

    /** A migration of one pool that states all it has to. */
    @BeforeEach
    void aCompleteMigration() {
        legacy = Models.r2();
        ocs = Models.standardEdition(legacy, "ocs.contoso.com", 100);
        target = Models.lync2013();
        lync = Models.standardEdition(target, "lync.contoso.com", 100);
        migration = Models.migration(legacy, target);
        Models.move(migration, ocs, lync);
        Wave wave = PLAN.createWave();
        wave.setName("All");
        slice = PLAN.createWaveSlice();
        slice.setPool(ocs);
        slice.setUsers(100);
        slice.setCsv("all.csv");
        wave.getSlices().add(slice);
        migration.getWaves().add(wave);
        MigrationOptions options = PLAN.createMigrationOptions();
        options.setMediaPath("D:\\");
        options.setWorkFolder("C:\\work");
        options.setAdminComputer(Models.host(target, "admin.contoso.com"));
        options.setMergeComputer(Models.host(target, "admin.contoso.com"));
        options.setLegacyAdminComputer(Models.host(legacy, "ocsadmin.contoso.com"));
        options.setDnsServer(new Fqdn("dc1.contoso.com"));
        migration.setOptions(options);
    }

    @Test
    void aCompleteMigrationHasNoFinding() {
        assertThat(Findings.bindings(migration)).isEmpty();
    }

    @Test
    void aMissingOptionIsReported() {
        migration.getOptions().setMediaPath(null);
        migration.getOptions().setDnsServer(null);

        assertThat(Findings.bindings(migration)).containsExactly(
                "BND-01 warning: Migration Contoso does not state the option dns-server.",
                "BND-01 warning: Migration Contoso does not state the option media.");
    }

    @Test
    void aMigrationWithoutOptionsLacksThemAll() {
        migration.setOptions(null);

        assertThat(Findings.bindings(migration)).hasSize(6)
                .contains("BND-01 warning: Migration Contoso does not state the option work-folder.");
    }

    @Test
    void aMigrationFromLyncServer2010NeedsNoneOfTheseOptions() {
        legacy.setProduct(ProductVersion.LYNC_2010);
        migration.setOptions(null);

        assertThat(Findings.bindings(migration)).isEmpty();
    }

    @Test
    void wavesHoldEveryUserOnce() {
        slice.setUsers(90);
        assertThat(Findings.bindings(migration))
                .containsExactly("BND-02 error: The waves hold 90 of the 100 users of pool ocs.contoso.com.");
        slice.setUsers(110);
        assertThat(Findings.bindings(migration))
                .containsExactly("BND-02 error: The waves hold 110 of the 100 users of pool ocs.contoso.com.");

        slice.unsetUsers();

        assertThat(Findings.bindings(migration)).isEmpty();
    }

    @Test
    void aWaveNamesItsUsers() {
        slice.setCsv(null);

        assertThat(Findings.bindings(migration))
                .containsExactly("BND-03 warning: Wave All names no file with its users of pool ocs.contoso.com.");
    }

    @Test
    void aPoolWithUsersHasASuccessor() {
        migration.getCorrespondences().clear();

        assertThat(Findings.bindings(migration))
                .containsExactly("BND-04 error: Nothing says which pool takes over the users of ocs.contoso.com.");
    }

    @Test
    void aGatewayHasAReplacement() {
        PstnGateway old = Models.gateway(legacy, "oldgw.contoso.com", null);
        Mediation mediation = MAKE.createMediation();
        mediation.getGateways().add(old);
        Models.server(legacy, "med.contoso.com", mediation);
        assertThat(Findings.bindings(migration)).containsExactly("BND-05 warning: Nothing says what replaces gateway "
                + "oldgw.contoso.com of Mediation Server med.contoso.com.");

        GatewayReplacement replacement = PLAN.createGatewayReplacement();
        replacement.setFrom(old);
        replacement.setTo(Models.gateway(target, "newgw.contoso.com", lync));
        migration.getGatewayReplacements().add(replacement);

        assertThat(Findings.bindings(migration)).isEmpty();
    }

    @Test
    void aVoiceRouteIsLedOn() {
        VoiceRoute route = route(legacy);
        route.getMediationServers().add(ocs);
        assertThat(Findings.bindings(migration))
                .containsExactly("BND-06 warning: Nothing says which trunk voice route Local leads to.");
        PstnGateway gateway = Models.gateway(target, "newgw.contoso.com", lync);

        route(target).getTrunks().add(gateway.getTrunks().getFirst());
        assertThat(Findings.bindings(migration)).isEmpty();

        target.setVoice(null);
        RouteChange change = PLAN.createRouteChange();
        change.setRoute(route);
        change.getTrunks().add(gateway.getTrunks().getFirst());
        migration.getRouteChanges().add(change);
        assertThat(Findings.bindings(migration)).isEmpty();
    }

    @Test
    void theMoveOfXmppNamesPolicyAndPartners() {
        Edge edge = MAKE.createEdge();
        edge.setXmpp(true);
        Models.server(target, "edge.contoso.com", edge);
        XmppGateway gateway = MAKE.createXmppGateway();
        gateway.getPartners().add(new Fqdn("jabber.fabrikam.com"));
        Models.server(legacy, "xmpp.contoso.com", gateway);
        assertThat(Findings.bindings(migration)).containsExactly(
                "BND-07 warning: The migration names no external access policy for the XMPP partners of "
                        + "xmpp.contoso.com.",
                "BND-07 warning: XMPP partner jabber.fabrikam.com of the legacy gateway is not in the migration.");

        XmppOptions options = PLAN.createXmppOptions();
        options.setPolicyName("Xmpp");
        XmppPartner partner = MAKE.createXmppPartner();
        partner.setDomain(new Fqdn("jabber.fabrikam.com"));
        options.getPartners().add(partner);
        migration.setXmpp(options);

        assertThat(Findings.bindings(migration)).isEmpty();
    }

    @Test
    void theMoveOfChatContentIsChosen() {
        GroupChat chat = MAKE.createGroupChat();
        chat.setChannel(true);
        Models.server(legacy, "gc.contoso.com", chat);
        Models.server(target, "pc.contoso.com", MAKE.createPersistentChat());
        assertThat(Findings.bindings(migration)).containsExactly(
                "BND-08 warning: Migration Contoso states no window for the move of chat content.",
                "BND-08 warning: Migration Contoso names no file for the export of chat content.",
                "BND-08 warning: Migration Contoso does not say from which day on chat content is taken over.");

        ChatOptions options = PLAN.createChatOptions();
        migration.setChat(options);
        options.setContentRequired(false);

        assertThat(Findings.bindings(migration)).isEmpty();
    }

    @Test
    void aTopologyOfLyncStatesItsSimpleUrls() {
        assertThat(Findings.bindings(target)).isEmpty();
        target.getSimpleUrls().clear();
        legacy.getSimpleUrls().clear();

        assertThat(Findings.bindings(target)).containsExactly("BND-09 warning: Topology New states no simple URLs.");
        assertThat(Findings.bindings(legacy)).isEmpty();
    }

    @Test
    void oneOfTheTopologiesStatesTheForestWithItsDomains() {
        legacy.getForest().getDomains().clear();
        assertThat(Findings.bindings(migration)).isEmpty();

        target.getForest().getDomains().clear();
        assertThat(Findings.bindings(migration)).containsExactly(
                "BND-10 error: Topology Old states no Active Directory forest with its domains.");

        legacy.setForest(null);
        target.setForest(null);
        assertThat(Findings.bindings(migration)).hasSize(1);
    }

    @Test
    void theSwitchOfFederationHasAWindow() {
        Edge old = MAKE.createEdge();
        old.setFederation(true);
        Models.server(legacy, "oldedge.contoso.com", old);
        Models.server(target, "edge.contoso.com", MAKE.createEdge());
        assertThat(Findings.bindings(migration))
                .containsExactly("MIG-033 error: Migration Contoso states no window for the switch of federation.");

        MaintenanceWindow window = PLAN.createMaintenanceWindow();
        window.setDay(LocalDate.of(2026, 12, 12));
        migration.setFederationOutage(window);

        assertThat(Findings.bindings(migration)).isEmpty();
    }

    private static VoiceRoute route(Topology topology) {
        VoiceRoute route = MAKE.createVoiceRoute();
        route.setName("Local");
        topology.setVoice(MAKE.createVoiceSettings());
        topology.getVoice().getRoutes().add(route);
        return route;
    }
}
