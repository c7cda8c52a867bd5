// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.rules.RuleCatalogue;
import org.passerelle.rules.models.Findings;
import org.passerelle.rules.models.Models;
import org.passerelle.topology.DnsRecord;
import org.passerelle.topology.Edge;
import org.passerelle.topology.FederationSettings;
import org.passerelle.topology.HostingProvider;
import org.passerelle.topology.OnlineTenant;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.UserPopulation;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;

class HybridRulesTest {

    private static final TopologyFactory MAKE = TopologyFactory.eINSTANCE;

    private Topology topology;
    private Pool pool;
    private Edge edge;
    private OnlineTenant tenant;
    private HostingProvider provider;

    @BeforeEach
    void aSoundHybrid() {
        topology = Models.lync2013();
        pool = Models.standardEdition(topology, "lync01.contoso.com", 900);
        edge = MAKE.createEdge();
        edge.setFederation(true);
        edge.setNextHop(pool);
        Models.server(topology, "edge.contoso.com", edge);
        FederationSettings federation = MAKE.createFederationSettings();
        federation.setEnabled(true);
        federation.setPartnerDiscovery(true);
        topology.setFederation(federation);
        tenant = MAKE.createOnlineTenant();
        tenant.setName("contoso");
        tenant.setRemotePowerShell(true);
        tenant.setSharedSipAddressSpace(true);
        tenant.setOpenFederation(true);
        topology.setTenant(tenant);
        provider = MAKE.createHostingProvider();
        provider.setName("LyncOnline");
        provider.setProxyFqdn(new Fqdn("sipfed.online.lync.com"));
        provider.setEnabled(true);
        provider.setSharedAddressSpace(true);
        provider.setHostsUsers(true);
        topology.getHostingProviders().add(provider);
    }

    @Test
    void aSoundHybridHasNoFinding() {
        assertThat(Findings.document(topology)).isEmpty();
    }

    @Test
    void theTenantNeedsRemotePowerShell() {
        tenant.setRemotePowerShell(false);

        assertThat(Findings.document(topology))
                .containsExactly("HYB-002 error: Remote PowerShell access to tenant contoso is not set up.");
    }

    @Test
    void theTenantSharesItsAddressSpace() {
        tenant.setSharedSipAddressSpace(false);
        assertThat(Findings.document(topology))
                .containsExactly("HYB-003 error: Tenant contoso does not share its SIP address space.");

        RuleCatalogue.standard().find("HYB-003").orElseThrow().fixes().getFirst().apply(tenant);

        assertThat(Findings.document(topology)).isEmpty();
    }

    @Test
    void theHostingProviderHasAllFourFlags() {
        provider.setSharedAddressSpace(false);

        assertThat(Findings.document(topology)).containsExactly("HYB-004 error: Hosting provider LyncOnline must be "
                + "enabled, lie outside of the organisation, share the address space and host users.");
    }

    @Test
    void aHostingProviderAndFederationAreThere() {
        topology.getHostingProviders().clear();
        topology.getFederation().setEnabled(false);

        assertThat(Findings.document(topology)).containsExactly(
                "HYB-004 error: Federation of the deployment is off, so tenant contoso cannot be reached.",
                "HYB-004 error: There is no hosting provider that leads to tenant contoso.");
    }

    @Test
    void bothSidesLetTheSamePartnersIn() {
        tenant.getAllowedDomains().add(new Fqdn("fabrikam.com"));
        tenant.getBlockedDomains().add(new Fqdn("proseware.com"));
        tenant.setOpenFederation(false);

        assertThat(Findings.document(topology)).containsExactly(
                "HYB-005 error: Tenant contoso lets other partners in than the deployment.",
                "HYB-005 error: Tenant contoso keeps other partners out than the deployment.",
                "HYB-005 error: Tenant contoso and the deployment differ in whether they federate with everybody.");

        topology.getFederation().getAllowedDomains().add(new Fqdn("Fabrikam.com"));
        topology.getFederation().getBlockedDomains().add(new Fqdn("proseware.com"));
        topology.getFederation().setPartnerDiscovery(false);
        assertThat(Findings.document(topology)).isEmpty();
    }

    @Test
    void recordsOfSharedDomainsLeadOnPremises() {
        DnsRecord record = MAKE.createDnsRecord();
        record.setName("_sipfederationtls._tcp.contoso.com");
        record.getTargets().add("sip.contoso.com");
        topology.getDnsRecords().add(record);
        assertThat(Findings.document(topology)).isEmpty();

        record.getTargets().set(0, "sipfed.online.lync.com");

        assertThat(Findings.document(topology)).containsExactly("HYB-006 error: Record "
                + "_sipfederationtls._tcp.contoso.com leads to sipfed.online.lync.com in the cloud.");
    }

    @Test
    void aLegacyEdgeDoesNotFederateForAHybrid() {
        Pool old = Models.standardEdition(topology, "ocs.contoso.com", 0);
        old.setVersion(ProductVersion.OCS_2007_R2);
        TopologyIndex.poolOf(edge).setVersion(ProductVersion.OCS_2007_R2);

        assertThat(Findings.document(topology)).containsExactly("HYB-007 error: Edge pool edge.contoso.com federates "
                + "for a hybrid but does not run Lync Server 2013.");
    }

    @Test
    void theNextHopOfTheFederatedEdgeIsNew() {
        Pool old = Models.standardEdition(topology, "ocs.contoso.com", 0);
        old.setVersion(ProductVersion.OCS_2007_R2);
        edge.setNextHop(old);

        assertThat(Findings.document(topology)).containsExactly(
                "HYB-007 error: The next hop of Edge pool edge.contoso.com does not run Lync Server 2013.");
    }

    @Test
    void legacyUsersInAHybridAreReported() {
        Models.standardEdition(topology, "ocs.contoso.com", 150).setVersion(ProductVersion.OCS_2007_R2);

        assertThat(Findings.document(topology)).containsExactly("HYB-008 warning: 150 users of legacy pool "
                + "ocs.contoso.com may not see the presence of online users.");
    }

    @Test
    void onlineUsersHaveAccountsOnThePremises() {
        UserPopulation online = MAKE.createUserPopulation();
        online.setName("Online");
        online.setUsers(1800);
        tenant.getPopulations().add(online);
        assertThat(Findings.document(topology)).isEmpty();

        online.setWithoutAdAccount(40);

        assertThat(Findings.document(topology))
                .containsExactly("HYB-011 error: 40 users of Online have no account on the premises.");
    }
}
