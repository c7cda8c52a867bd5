// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.migration.Migration;
import org.passerelle.migration.MigrationFactory;
import org.passerelle.migration.MigrationOptions;
import org.passerelle.rules.models.Findings;
import org.passerelle.rules.models.Models;
import org.passerelle.topology.ClientFilterAction;
import org.passerelle.topology.ClientGeneration;
import org.passerelle.topology.ClientVersionFilter;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeLayout;
import org.passerelle.topology.Edition;
import org.passerelle.topology.FederationSettings;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolConfiguration;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.TrustedApplications;
import org.passerelle.topology.UserPopulation;
import org.passerelle.topology.values.Fqdn;

class MergeRulesTest {

    private static final TopologyFactory MAKE = TopologyFactory.eINSTANCE;

    private Topology legacy;
    private Topology target;
    private Pool ocs;
    private Pool lync;

    /** An expanded pool shares no roles and refuses new clients, so nothing is to be said about it. */
    @BeforeEach
    void aPoolOnEachSide() {
        legacy = Models.r2();
        ocs = Models.pool(legacy, "ocs.contoso.com", MAKE.createFrontEnd(), "ocs1.contoso.com");
        ocs.setEdition(Edition.ENTERPRISE);
        ocs.setConfiguration(PoolConfiguration.EXPANDED);
        filter("OC", "15.*.*.*");
        filter("CWA", "5.*.*.*");
        filter("OCPhone", "4.*.*.*");
        target = Models.lync2013();
        lync = Models.pool(target, "lync.contoso.com", MAKE.createFrontEnd(), "lync1.contoso.com");
        lync.setEdition(Edition.ENTERPRISE);
    }

    private void filter(String agent, String version) {
        ClientVersionFilter filter = MAKE.createClientVersionFilter();
        filter.setUserAgent(agent);
        filter.setClientVersion(version);
        filter.setAction(ClientFilterAction.BLOCK);
        ocs.getClientFilters().add(filter);
    }

    @Test
    void aPlainPairHasNoFinding() {
        assertThat(Findings.pair(legacy, target)).isEmpty();
    }

    @Test
    void aMissingTopologyLeavesNothingToCompare() {
        assertThat(Findings.pair(legacy, null)).isEmpty();
    }

    @Test
    void threeVersionsAreTooMany() {
        Pool third = Models.server(legacy, "l10.contoso.com", MAKE.createMediation());
        third.setVersion(ProductVersion.LYNC_2010);

        assertThat(Findings.pair(legacy, target)).containsExactly("MRG-001 error: Pool l10.contoso.com runs Lync "
                + "Server 2010 beside ocs.contoso.com of Office Communications Server 2007 R2; three versions side by "
                + "side are not supported.");
    }

    @Test
    void lyncServer2010AloneIsASource() {
        legacy.setProduct(ProductVersion.LYNC_2010);

        assertThat(Findings.pair(legacy, target)).isEmpty();
    }

    @Test
    void olderVersionsHaveNoPath() {
        ocs.setVersion(ProductVersion.OCS_2007);

        assertThat(Findings.pair(legacy, target)).containsExactly(
                "MRG-002 error: Pool ocs.contoso.com runs OCS-2007, which has no path to Lync Server 2013.");
    }

    @Test
    void bothSidesLieInOneForest() {
        target.getForest().setName(new Fqdn("corp.fabrikam.com"));

        assertThat(Findings.pair(legacy, target)).containsExactly("MRG-003 error: The target lies in forest "
                + "corp.fabrikam.com, the legacy deployment in corp.contoso.com.");
    }

    @Test
    void namesOfTheLegacyDeploymentAreNotReused() {
        lync.setFqdn(new Fqdn("OCS.contoso.com"));
        Models.member(lync, Models.host(target, "ocs1.contoso.com"));

        assertThat(Findings.pair(legacy, target)).containsExactly(
                "MRG-004 error: Pool OCS.contoso.com has a name that the legacy deployment uses.",
                "MRG-004 error: Computer ocs1.contoso.com of pool OCS.contoso.com is in use in the legacy deployment.");
    }

    @Test
    void aLegacyPoolThatTheTargetKeepsIsNotReused() {
        Models.server(legacy, "gc.contoso.com", MAKE.createXmppGateway());
        Models.server(target, "gc.contoso.com", MAKE.createXmppGateway()).setVersion(ProductVersion.OCS_2007_R2);

        assertThat(Findings.pair(legacy, target)).isEmpty();
    }

    @Test
    void sqlInstancesOfTheLegacyDeploymentAreNotReused() {
        Models.store(legacy, "sql1.contoso.com", "ARC", StoreKind.ARCHIVING);
        Models.store(target, "SQL1.contoso.com", "arc", StoreKind.MONITORING);
        Models.store(target, "sql1.contoso.com", "NEW", StoreKind.ARCHIVING);

        assertThat(Findings.pair(legacy, target)).containsExactly("MRG-005 error: The monitoring store lies on "
                + "SQL1.contoso.com\\arc, which holds databases of the legacy deployment.");
    }

    @Test
    void aServerWithALegacyUserStoreTakesNoOther() {
        Models.store(legacy, "sql1.contoso.com", null, StoreKind.USER);
        Models.store(target, "sql1.contoso.com", "NEW", StoreKind.USER);

        assertThat(Findings.pair(legacy, target)).containsExactly("MRG-005 error: The user store lies on "
                + "sql1.contoso.com, which holds a user store of the legacy deployment.");
    }

    @Test
    void anExpandedEdgeIsRefused() {
        Edge edge = MAKE.createEdge();
        Models.server(legacy, "edge.contoso.com", edge);
        edge.setLayout(EdgeLayout.CONSOLIDATED);
        assertThat(Findings.pair(legacy, target)).isEmpty();

        edge.setLayout(EdgeLayout.EXPANDED);

        assertThat(Findings.pair(legacy, target))
                .containsExactly("MRG-006 error: Edge pool edge.contoso.com is expanded; the merge refuses it.");
    }

    @Test
    void theEdgeThatFederatesIsMarked() {
        FederationSettings federation = MAKE.createFederationSettings();
        federation.setEnabled(true);
        legacy.setFederation(federation);
        Edge edge = MAKE.createEdge();
        Models.server(legacy, "edge.contoso.com", edge);

        assertThat(Findings.pair(legacy, target)).containsExactly("MRG-011 warning: The legacy deployment federates, "
                + "but no Edge pool such as edge.contoso.com is marked for federation.");

        edge.setFederation(true);
        assertThat(Findings.pair(legacy, target)).isEmpty();
    }

    @Test
    void rolesOfAConsolidatedPoolAreNotShown() {
        ocs.setConfiguration(PoolConfiguration.CONSOLIDATED);

        assertThat(Findings.pair(legacy, target)).containsExactly("MRG-017 info: Roles that share the computers of "
                + "pool ocs.contoso.com will not be shown under BackCompatSite.");
    }

    @Test
    void gatewaysOf2007R2GetNoTrunkToTheNewPool() {
        Models.gateway(legacy, "gw.contoso.com", null, ProductVersion.OCS_2007_R2);
        PstnGateway kept = Models.gateway(target, "gw.contoso.com", lync);
        assertThat(Findings.pair(legacy, target)).containsExactly("MRG-021 error: Gateway gw.contoso.com is qualified "
                + "for legacy versions only and has a trunk to lync.contoso.com.");

        kept.getQualifiedFor().add(ProductVersion.LYNC_2013);

        assertThat(Findings.pair(legacy, target)).isEmpty();
    }

    @Test
    void recordedDataStaysBehind() {
        Models.server(legacy, "arc.contoso.com", MAKE.createArchiving());
        Models.server(legacy, "mon.contoso.com", MAKE.createMonitoring());

        assertThat(Findings.pair(legacy, target)).containsExactly(
                "MRG-025 info: Data that arc.contoso.com archived is not moved; keep a backup.",
                "MRG-025 info: Data that mon.contoso.com recorded is not moved; keep a backup.");
    }

    @Test
    void newApplicationsAreRoutedByNewPools() {
        TrustedApplications applications = MAKE.createTrustedApplications();
        Models.server(target, "app.contoso.com", applications);
        applications.setNextHop(lync);
        assertThat(Findings.pair(legacy, target)).isEmpty();

        applications.setNextHop(ocs);

        assertThat(Findings.pair(legacy, target)).containsExactly(
                "MRG-039 error: Trusted application pool app.contoso.com is routed by the legacy pool "
                        + "ocs.contoso.com.");
    }

    @Test
    void toolsOfBothGenerationsAreApart() {
        Host admin = Models.host(target, "admin.contoso.com");
        admin.getTools().add(ProductVersion.LYNC_2013);
        Migration migration = Models.migration(legacy, target);
        MigrationOptions options = MigrationFactory.eINSTANCE.createMigrationOptions();
        migration.setOptions(options);
        options.setAdminComputer(admin);
        options.setLegacyAdminComputer(Models.host(legacy, "ocsadmin.contoso.com"));
        assertThat(Findings.pair(migration)).isEmpty();

        options.setLegacyAdminComputer(Models.host(legacy, "admin.contoso.com"));
        admin.getTools().add(ProductVersion.OCS_2007_R2);

        assertThat(Findings.pair(migration)).containsExactly(
                "MRG-046 warning: Computer admin.contoso.com is to hold the administrative tools of both generations.",
                "MRG-046 warning: Computer admin.contoso.com is to hold the administrative tools of both generations.");
    }

    @Test
    void legacyPoolsRefuseNewClients() {
        ocs.getClientFilters().get(1).setAction(ClientFilterAction.ALLOW);
        ocs.getClientFilters().remove(0);

        assertThat(Findings.pair(legacy, target)).containsExactly(
                "MRG-047 warning: Pool ocs.contoso.com does not refuse these clients: CWA 5.*, OC 15.*.");
    }

    @Test
    void clientsGoWithTheirServers() {
        UserPopulation before = Models.users(ocs, 100);
        before.setClient(ClientGeneration.COMMUNICATOR_2007_R2);
        UserPopulation after = Models.users(lync, 100);
        after.setClient(ClientGeneration.LYNC_CLIENT_2013);
        assertThat(Findings.pair(legacy, target)).isEmpty();

        before.setClient(ClientGeneration.LYNC_CLIENT_2013);
        after.setClient(ClientGeneration.COMMUNICATOR_2007_R2);

        assertThat(Findings.pair(legacy, target)).containsExactly(
                "MRG-048 info: Users Staff of pool lync.contoso.com keep Communicator 2007 R2: presence and messages "
                        + "only, meetings through the web application.",
                "MRG-049 error: Users Staff of legacy pool ocs.contoso.com work with a Lync client, which it does not "
                        + "support.");
    }
}
