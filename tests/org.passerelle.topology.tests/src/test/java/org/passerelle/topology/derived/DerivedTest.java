// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.topology.CentralSite;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeService;
import org.passerelle.topology.Edition;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.UserPopulation;
import org.passerelle.topology.values.Fqdn;

/** Kinds, versions, look-ups and name paths follow from the model. */
class DerivedTest {

    private final TopologyFactory make = TopologyFactory.eINSTANCE;
    private final Topology topology = make.createTopology();
    private final CentralSite site = make.createCentralSite();

    @BeforeEach
    void placeTheSite() {
        site.setName("HQ");
        topology.getSites().add(site);
        topology.setProduct(ProductVersion.LYNC_2013);
    }

    private Pool pool(String name) {
        Pool pool = make.createPool();
        pool.setFqdn(new Fqdn(name));
        site.getPools().add(pool);
        return pool;
    }

    @Test
    void aPoolWithFrontEndAndMediationIsAFrontEndPoolOfItsEdition() {
        Pool pool = pool("pool.contoso.com");
        pool.getRoles().add(make.createMediation());
        assertThat(pool.kind()).isEqualTo(PoolKind.MEDIATION);
        pool.getRoles().add(make.createFrontEnd());
        assertThat(pool.kind()).isEqualTo(PoolKind.STANDARD_EDITION);
        pool.setEdition(Edition.ENTERPRISE);
        assertThat(pool.kind()).isEqualTo(PoolKind.ENTERPRISE_FRONT_END);
    }

    @Test
    void aPoolInheritsTheVersionOfItsTopologyUntilItStatesOne() {
        Pool pool = pool("pool.contoso.com");
        assertThat(pool.effectiveVersion()).isEqualTo(ProductVersion.LYNC_2013);
        pool.setVersion(ProductVersion.OCS_2007_R2);
        assertThat(pool.effectiveVersion()).isEqualTo(ProductVersion.OCS_2007_R2);
        pool.unsetVersion();
        assertThat(pool.effectiveVersion()).isEqualTo(ProductVersion.LYNC_2013);
    }

    @Test
    void homedUsersAreTheSumOfThePopulations() {
        Pool pool = pool("pool.contoso.com");
        for (int users : new int[] {40, 2}) {
            UserPopulation population = make.createUserPopulation();
            population.setUsers(users);
            pool.getPopulations().add(population);
        }
        assertThat(pool.homedUsers()).isEqualTo(42);
    }

    @Test
    void servicesWithoutANameOfTheirOwnShareThatOfTheAccessService() {
        Edge edge = make.createEdge();
        assertThat(edge.singleName()).isFalse();
        edge.setAccess(service("sip.contoso.com"));
        edge.setWebConferencing(service("SIP.contoso.com"));
        assertThat(edge.singleName()).isTrue();
        edge.setAudioVideo(service("av.contoso.com"));
        assertThat(edge.singleName()).isFalse();
    }

    private EdgeService service(String name) {
        EdgeService service = make.createEdgeService();
        service.setFqdn(new Fqdn(name));
        return service;
    }

    @Test
    void namePathsStayWhenSomethingIsInsertedBeforeOrAPoolMovesToAnotherSite() {
        Pool pool = pool("pool.contoso.com");
        FrontEnd frontEnd = make.createFrontEnd();
        pool.getRoles().add(frontEnd);
        String before = NamePaths.of(topology).path(frontEnd).orElseThrow();
        assertThat(before).isEqualTo("pool:pool.contoso.com/frontEnd");
        CentralSite other = make.createCentralSite();
        other.setName("Other");
        topology.getSites().add(0, other);
        other.getPools().add(pool);
        pool.getRoles().add(0, make.createMediation());
        NamePaths after = NamePaths.of(topology);
        assertThat(after.path(frontEnd)).contains(before);
        assertThat(after.find(before)).contains(frontEnd);
    }

    @Test
    void twinsAreNumberedAndStrangeNamesAreEncoded() {
        Pool first = pool("pool.contoso.com");
        Pool twin = pool("pool.contoso.com");
        site.setName("a/b~c é");
        NamePaths paths = NamePaths.of(topology);
        assertThat(paths.path(first)).contains("pool:pool.contoso.com");
        assertThat(paths.path(twin)).contains("pool:pool.contoso.com~2");
        assertThat(paths.find("site:a%2Fb%7Ec%20é")).contains(site);
        topology.eAllContents().forEachRemaining(element ->
                assertThat(paths.find(paths.path(element).orElseThrow())).contains(element));
    }

    @Test
    void elementsThatComeLaterGetTheAddressTheyWouldHaveHadFromTheBeginning() {
        Pool gone = pool("gone.contoso.com");
        Pool first = pool("pool.contoso.com");
        NamePaths paths = NamePaths.of(topology);
        site.getPools().remove(gone);
        Pool again = pool("gone.contoso.com");
        Pool twin = pool("pool.contoso.com");
        Mediation mediation = make.createMediation();
        twin.getRoles().add(mediation);

        assertThat(paths.follow(mediation)).isEqualTo("pool:pool.contoso.com~2/mediation");

        NamePaths anew = NamePaths.of(topology);
        for (EObject element : List.of(topology, site, first, again, twin, mediation)) {
            assertThat(anew.path(element)).contains(paths.follow(element));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> paths.follow(make.createPool()));
    }

    @Test
    void theIndexFindsPoolsByNameKindAndRole() {
        Pool pool = pool("pool.contoso.com");
        Mediation mediation = make.createMediation();
        pool.getRoles().add(mediation);
        TopologyIndex index = TopologyIndex.of(topology);
        assertThat(index.pool(new Fqdn("POOL.contoso.com"))).contains(pool);
        assertThat(index.pools(PoolKind.MEDIATION)).containsExactly(pool);
        assertThat(index.roles(Mediation.class)).containsExactly(mediation);
        assertThat(TopologyIndex.poolOf(mediation)).isSameAs(pool);
    }
}
