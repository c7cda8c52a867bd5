// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.merge.tests.Topologies.lync2013;
import static org.passerelle.merge.tests.Topologies.pool;
import static org.passerelle.merge.tests.Topologies.r2;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.passerelle.merge.Fate;
import org.passerelle.merge.LegacyMerge;
import org.passerelle.topology.Director;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Topology;
import org.passerelle.topology.values.Fqdn;

/** What the merge does with each kind of server of Office Communications Server 2007 R2. */
class MappingOfServersTest {

    private static final String VERIFY = "verify-topology-information";
    private static final String WIZARD = "merge-using-topology-builder-merge-wizard";
    private static final String SUCCESSOR = "server lync1.contoso.com { front end }";

    @Test
    void r2StandardEditionServerAppearsOnceBelowBackCompatSite() {
        Merged merged = merge("server ocs1.contoso.com { front end }");

        assertThat(merged.shown()).containsExactly("ocs1.contoso.com");
        assertThat(pool(merged.topology(), "ocs1.contoso.com").getVersion()).isEqualTo(ProductVersion.OCS_2007_R2);
        merged.assertLegacy("pool:ocs1.contoso.com", Fate.CARRIED, VERIFY, "once, under its own name", "serveur d’inscriptions");
        merged.assertInMerged("pool:ocs1.contoso.com/frontEnd");
    }

    @Test
    void r2ConsolidatedEnterprisePoolAppearsOnceBelowBackCompatSite() {
        Merged merged = merge("""
                pool ocs.contoso.com enterprise {
                  layout consolidated
                  machines { ocsfe1.contoso.com ocsfe2.contoso.com }
                  front end { back end ocssql.contoso.com }
                }""");

        assertThat(merged.shown()).containsExactly("ocs.contoso.com");
        merged.assertInMerged("host:ocsfe2.contoso.com");
        merged.assertLegacy("sqlServer:ocssql.contoso.com", Fate.CARRIED,
                "supported-server-migration-paths-and-coexistence-scenarios", "no new pool may share", "aucun nouveau pool");
    }

    @Test
    void r2ExpandedEnterprisePoolAppearsUnderItsNameWithoutItsCollocatedRoles() {
        Merged merged = merge("""
                pool ocs.contoso.com enterprise {
                  layout expanded
                  machines { ocsfe1.contoso.com ocsfe2.contoso.com }
                  av-conferencing
                  front end { back end ocssql.contoso.com }
                }""");

        assertThat(merged.shown()).containsExactly("ocs.contoso.com");
        assertThat(pool(merged.topology(), "ocs.contoso.com").getRoles()).hasSize(1).first().isInstanceOf(FrontEnd.class);
        merged.assertInMerged("pool:ocs.contoso.com/frontEnd");
        merged.assertLegacy("pool:ocs.contoso.com/avConferencing", Fate.NOT_SHOWN, VERIFY, "shares a pool", "partage un pool");
        merged.assertNotInMerged("pool:ocs.contoso.com/avConferencing");
    }

    @Test
    void r2ConferencingServerOfAnExpandedPoolIsNotShown() {
        Merged merged = merge("server av1.contoso.com { av-conferencing }");

        assertThat(merged.shown()).isEmpty();
        merged.assertLegacy("pool:av1.contoso.com", Fate.NOT_SHOWN, VERIFY, "does not show", "ne montre pas");
        merged.assertNotInMerged("host:av1.contoso.com");
    }

    @Test
    void r2DirectorBecomesARegistrarBelowBackCompatSite() {
        Merged merged = merge("server ocsdir.contoso.com { director }");

        assertThat(merged.shown()).containsExactly("ocsdir.contoso.com");
        assertThat(pool(merged.topology(), "ocsdir.contoso.com").getRoles()).first().isInstanceOf(Director.class);
        merged.assertLegacy("pool:ocsdir.contoso.com", Fate.CARRIED, VERIFY, "federation route", "itinéraire de fédération");
    }

    @Test
    void r2SingleEdgeServerAppearsBelowBackCompatSiteWithItsComputer() {
        Merged merged = merge("server ocsedge.contoso.com { edge { layout single } }");

        assertThat(merged.shown()).containsExactly("ocsedge.contoso.com");
        merged.assertLegacy("pool:ocsedge.contoso.com", Fate.CARRIED, WIZARD, "entered in the merge wizard", "Assistant Fusion");
        merged.assertInMerged("pool:ocsedge.contoso.com/poolMember:ocsedge.contoso.com");
    }

    @Test
    void r2ConsolidatedEdgePoolAppearsByItsPoolNameAlone() {
        Merged merged = merge("""
                pool ocsedge.contoso.com {
                  machines { edge1.contoso.com edge2.contoso.com }
                  edge { layout consolidated }
                }""");

        assertThat(merged.shown()).containsExactly("ocsedge.contoso.com");
        assertThat(pool(merged.topology(), "ocsedge.contoso.com").getMembers()).isEmpty();
        merged.assertLegacy("pool:ocsedge.contoso.com", Fate.CARRIED, WIZARD, "its computers are not listed", "n’y figurent pas");
        merged.assertLegacy("pool:ocsedge.contoso.com/poolMember:edge1.contoso.com", Fate.NOT_SHOWN, VERIFY,
                "by its name alone", "que son nom");
        merged.assertNotInMerged("host:edge1.contoso.com");
    }

    @Test
    void r2EdgeThatIsNotEnteredInTheWizardStaysOutside() {
        Topology state = r2("server edge1.contoso.com { edge } server edge2.contoso.com { edge }");

        assertThat(LegacyMerge.into(state, Set.of(new Fqdn("edge2.contoso.com")), Set.of())).extracting(Pool::getFqdn)
                .containsExactly(new Fqdn("edge2.contoso.com"));
        assertThat(pool(state, "edge1.contoso.com").site().getName()).isEqualTo("Cellar");
    }

    @Test
    void r2ExpandedEdgeIsRefused() {
        Merged merged = merge("server ocsedge.contoso.com { edge { layout expanded } } server ocs1.contoso.com { front end }");

        assertThat(merged.shown()).containsExactly("ocs1.contoso.com");
        assertThat(merged.result().refused()).extracting("path").contains("pool:ocsedge.contoso.com")
                .doesNotContain("pool:ocs1.contoso.com");
        merged.assertLegacy("pool:ocsedge.contoso.com", Fate.REFUSED, WIZARD, "turn this expanded Edge", "Edge étendu");
    }

    @Test
    void r2MediationServerAppearsBelowBackCompatSiteAndItsGatewayStaysWithIt() {
        Merged merged = merge("""
                server med1.contoso.com { mediation { gateway gw1.contoso.com } }
                gateway gw1.contoso.com { }""");

        assertThat(merged.shown()).containsExactly("med1.contoso.com");
        merged.assertLegacy("pool:med1.contoso.com", Fate.CARRIED, "migrate-mediation-server", "until the last user has moved",
                "jusqu’au départ du dernier utilisateur");
        merged.assertLegacy("pstnGateway:gw1.contoso.com", Fate.STAYS, "migrate-mediation-server", "replaced or upgraded",
                "remplacement");
    }

    @Test
    void aGatewayIsNotShownEvenWhereTheLegacyDeploymentIsDescribedWithItsBackCompatSite() {
        Merged merged = Merged.of(Topologies.read("""
                topology Old runs OCS-2007-R2 { sip domain contoso.com default back-compat site BackCompatSite {
                    server med1.contoso.com { mediation { gateway gw1.contoso.com } }
                    gateway gw1.contoso.com { } } }"""), Topologies.lync2013(""));

        assertThat(merged.shown()).containsExactly("med1.contoso.com");
        merged.assertNotInMerged("pstnGateway:gw1.contoso.com");
    }

    @Test
    void computersOfAFrontEndPoolAreShownWhateverIsCollocated() {
        Merged merged = merge("""
                pool ocs.contoso.com { machines { ocs1.contoso.com } front end edge { layout consolidated } }""");

        merged.assertInMerged("pool:ocs.contoso.com/poolMember:ocs1.contoso.com");
        merged.assertNotInMerged("pool:ocs.contoso.com/edge");
    }

    @Test
    void poolsOfOneNameStayInTheOrderOfTheTarget() {
        Merged merged = Merged.of(Topologies.r2("server ocs1.contoso.com { front end }"), Topologies.lync2013(
                "server twin.contoso.com { director }", "back-compat site BackCompatSite { server twin.contoso.com { archiving } }"));

        assertThat(merged.has("pool:twin.contoso.com/director")).isTrue();
        assertThat(merged.has("pool:twin.contoso.com~2/archiving")).isTrue();
        assertThat(merged.shown()).containsExactly("ocs1.contoso.com", "twin.contoso.com");
    }

    @Test
    void r2ArchivingServerServesLegacyPoolsOnly() {
        Merged merged = merge("server arc.contoso.com { archiving { database arcsql.contoso.com } }");

        assertThat(merged.shown()).isEmpty();
        merged.assertLegacy("pool:arc.contoso.com", Fate.STAYS, "migrating-archiving-and-monitoring-servers_1",
                "its data is not moved", "ses données ne sont pas déplacées");
        merged.assertNotInMerged("sqlServer:arcsql.contoso.com");
    }

    @Test
    void r2MonitoringServerServesLegacyPoolsOnlyAlsoBesideArchiving() {
        Merged merged = merge("server rec.contoso.com { archiving monitoring } server mon.contoso.com { monitoring }");

        assertThat(merged.shown()).isEmpty();
        merged.assertLegacy("pool:mon.contoso.com", Fate.STAYS, "migrating-archiving-and-monitoring-servers_1",
                "its data is not moved", "ses données ne sont pas déplacées");
        assertThat(merged.entry(org.passerelle.merge.TraceEntry.Side.LEGACY, "pool:rec.contoso.com/monitoring").fate())
                .isEqualTo(Fate.STAYS);
    }

    @Test
    void r2WebAccessServerIsATrustedServiceEntryAndItsAddressesAreImported() {
        Merged merged = merge("server cwa.contoso.com { communicator-web-access { internal-url https://im.contoso.com } }");

        assertThat(merged.shown()).containsExactly("cwa.contoso.com");
        merged.assertLegacy("pool:cwa.contoso.com", Fate.TRUSTED_ENTRY, "Merge-CsLegacyTopology", "trusted service entry",
                "entrée de service approuvé");
        merged.assertLegacy("pool:cwa.contoso.com/communicatorWebAccess", Fate.TRUSTED_ENTRY, "Merge-CsLegacyTopology",
                "addresses come with the import", "adresses arrivent");
    }

    @Test
    void r2WebAccessCollocatedWithAPoolIsATrustedServiceEntryToo() {
        Merged merged = merge("server ocs1.contoso.com { communicator-web-access front end }");

        merged.assertLegacy("pool:ocs1.contoso.com", Fate.CARRIED, VERIFY, "Registrar", "serveur d’inscriptions");
        merged.assertLegacy("pool:ocs1.contoso.com/communicatorWebAccess", Fate.TRUSTED_ENTRY, "Merge-CsLegacyTopology",
                "trusted service entry", "entrée de service approuvé");
    }

    @Test
    void r2GroupChatStaysWithItsPool() {
        Merged merged = merge("server gchat.contoso.com { group chat { channel } }");

        assertThat(merged.shown()).isEmpty();
        merged.assertLegacy("pool:gchat.contoso.com", Fate.STAYS, "coexistence-considerations", "stays with its legacy pool",
                "reste auprès de son pool hérité");
        merged.assertNotInMerged("pool:gchat.contoso.com");
    }

    @Test
    void r2XmppGatewayGoesOnWorking() {
        Merged merged = merge("server xmpp.contoso.com { xmpp-gateway { partner jabber.fabrikam.com } }");

        assertThat(merged.shown()).isEmpty();
        merged.assertLegacy("pool:xmpp.contoso.com", Fate.STAYS, "migrating-xmpp-federation_1", "stays in use for everybody",
                "reste en usage");
    }

    @Test
    void r2UcmaApplicationIsATrustedServiceEntry() {
        Merged merged = merge("server bot.contoso.com { trusted applications { application Bot (port 6000, ucma) } }");

        assertThat(merged.shown()).containsExactly("bot.contoso.com");
        merged.assertLegacy("pool:bot.contoso.com", Fate.TRUSTED_ENTRY, "configure-trusted-application-servers_1",
                "has to use a Lync Server 2013 pool", "doit utiliser un pool Lync Server 2013");
        merged.assertInMerged("pool:bot.contoso.com/trustedApplications/trustedApplication:Bot");
    }

    @Test
    void aPoolOfAnotherVersionIsNotTheWizardsBusiness() {
        Merged merged = merge("server lync10.contoso.com runs Lync-2010 { front end }");

        assertThat(merged.shown()).isEmpty();
        merged.assertLegacy("pool:lync10.contoso.com", Fate.STAYS,
                "supported-server-migration-paths-and-coexistence-scenarios", "its own version", "sa propre version");
    }

    private static Merged merge(String legacySite) {
        return Merged.of(r2(legacySite), lync2013(SUCCESSOR));
    }
}
