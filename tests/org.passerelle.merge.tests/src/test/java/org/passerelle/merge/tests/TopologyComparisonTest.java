// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.merge.tests.Topologies.lync2013;
import static org.passerelle.merge.tests.Topologies.pool;

import java.util.List;

import org.eclipse.emf.common.util.ECollections;
import org.junit.jupiter.api.Test;
import org.passerelle.merge.Difference;
import org.passerelle.merge.Difference.Kind;
import org.passerelle.merge.TopologyComparison;
import org.passerelle.topology.CentralSite;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.Port;

class TopologyComparisonTest {

    private static final String SITE = """
            server lync1.contoso.com { sip-port 5061 front end { media-edge edge1.contoso.com } users 10 }
            server edge1.contoso.com { edge { internal-server a.contoso.com internal-server b.contoso.com } }
            gateway gw1.contoso.com { port 5067 }""";

    private final Topology expected = lync2013(SITE);
    private final Topology actual = lync2013(SITE);

    @Test
    void equalTopologiesDoNotDiffer() {
        assertThat(TopologyComparison.compare(expected, actual).equal()).isTrue();
        assertThat(TopologyComparison.compare(expected, actual).carriedOver()).isEmpty();
    }

    @Test
    void namesOfTopologiesUsersAndDeploymentFactsAreNotCompared() {
        actual.setName("Other");
        pool(actual, "lync1.contoso.com").getPopulations().clear();
        actual.setDeployment(TopologyFactory.eINSTANCE.createDeploymentState());

        assertThat(differences()).isEmpty();
    }

    @Test
    void theOrderOfElementsAndTheCaseOfNamesDoNotMatter() {
        ECollections.reverse(actual.getSites().getFirst().getPools());
        ECollections.reverse(actual.getHosts());
        pool(actual, "edge1.contoso.com").setInternalWebFqdn(new Fqdn("WEB.contoso.com"));
        pool(expected, "edge1.contoso.com").setInternalWebFqdn(new Fqdn("web.contoso.com"));

        assertThat(differences()).isEmpty();
    }

    @Test
    void anElementThatIsNotThereIsMissing() {
        actual.getSites().getFirst().getGateways().clear();

        assertThat(differences()).containsExactly(new Difference(Kind.MISSING, "pstnGateway:gw1.contoso.com", "", "", ""));
    }

    @Test
    void anElementOfAnotherKindInItsPlaceIsMissing() {
        Topology branch = lync2013("");
        var site = TopologyFactory.eINSTANCE.createBranchSite();
        site.setName("HQ");
        branch.getSites().set(0, site);

        assertThat(TopologyComparison.compare(lync2013(""), branch).differences())
                .containsExactly(new Difference(Kind.MISSING, "site:HQ", "", "", ""));
    }

    @Test
    void anElementThatNobodyExpectedIsExtra() {
        Topology more = lync2013(SITE + " server lync2.contoso.com { director }");

        assertThat(TopologyComparison.compare(expected, more).differences()).extracting(Difference::kind, Difference::path)
                .contains(org.assertj.core.groups.Tuple.tuple(Kind.EXTRA, "pool:lync2.contoso.com"));
    }

    @Test
    void anAttributeOfAnotherValueIsAChange() {
        pool(actual, "lync1.contoso.com").setInternalSipPort(new Port(5099));

        assertThat(differences()).containsExactly(
                new Difference(Kind.CHANGED, "pool:lync1.contoso.com", "internalSipPort", "5061", "5099"));
    }

    @Test
    void aValueMoreInAListIsAChange() {
        Topology more = lync2013(SITE.replace("internal-server b", "internal-server c.contoso.com internal-server b"));

        assertThat(TopologyComparison.compare(expected, more).differences()).extracting(Difference::feature)
                .containsExactly("internalServers");
    }

    @Test
    void aReferenceToAnotherElementIsAChange() {
        Topology other = lync2013(SITE.replace("media-edge edge1", "media-edge lync1"));

        assertThat(TopologyComparison.compare(expected, other).differences()).containsExactly(new Difference(Kind.CHANGED,
                "pool:lync1.contoso.com/frontEnd", "mediaEdge", "pool:edge1.contoso.com", "pool:lync1.contoso.com"));
    }

    @Test
    void aReferenceThatIsNotSetIsAChange() {
        Topology other = lync2013(SITE.replace("media-edge edge1.contoso.com", ""));

        assertThat(TopologyComparison.compare(expected, other).differences()).extracting(Difference::actual).containsExactly("");
    }

    @Test
    void aPoolOrGatewayAtAnotherSiteIsAChange() {
        CentralSite annex = TopologyFactory.eINSTANCE.createCentralSite();
        annex.setName("Annex");
        actual.getSites().add(annex);
        annex.getPools().add(pool(actual, "edge1.contoso.com"));
        annex.getGateways().addAll(List.copyOf(actual.getSites().getFirst().getGateways()));

        assertThat(differences()).contains(
                new Difference(Kind.CHANGED, "pool:edge1.contoso.com", "pools", "site:HQ", "site:Annex"),
                new Difference(Kind.CHANGED, "pstnGateway:gw1.contoso.com", "gateways", "site:HQ", "site:Annex"),
                new Difference(Kind.EXTRA, "site:Annex", "", "", "")).hasSize(3);
    }

    @Test
    void aPoolOfAnotherVersionIsAChangeHoweverTheVersionIsStated() {
        Topology stated = lync2013(SITE.replace("edge1.contoso.com {", "edge1.contoso.com runs Lync-2013 {"));
        assertThat(TopologyComparison.compare(expected, stated).equal()).isTrue();

        Topology older = lync2013(SITE.replace("edge1.contoso.com {", "edge1.contoso.com runs Lync-2010 {"));
        assertThat(TopologyComparison.compare(expected, older).differences()).extracting(Difference::feature)
                .containsExactly("version");
    }

    @Test
    void importedSettingsMayStayAndAreListed() {
        Topology more = lync2013(SITE, "policy voice Imported voice { usage Everywhere }");

        TopologyComparison.Result result = TopologyComparison.compare(expected, more);

        assertThat(result.differences()).isEmpty();
        assertThat(result.carriedOver()).containsExactlyInAnyOrder("policy:Imported", "voice");
    }

    @Test
    void whatTheMigrationPreparesIsComparedOnlyWhereItIsStated() {
        Topology prepared = lync2013(SITE, "forest corp.contoso.com { schema Lync-2013 }");
        Topology silent = lync2013(SITE, "forest corp.contoso.com { }");

        assertThat(TopologyComparison.compare(silent, prepared).equal()).isTrue();
        assertThat(TopologyComparison.compare(prepared, silent).differences()).extracting(Difference::feature)
                .containsExactly("schemaVersion");
    }

    private List<Difference> differences() {
        return TopologyComparison.compare(expected, actual).differences();
    }
}
