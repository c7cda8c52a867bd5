// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.topology.BranchSite;
import org.passerelle.topology.Edge;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.TopologyPackage;

/** Everything that a topology can contain can be created, is complete at once, and can be taken back. */
class CreationsTest {

    private static Stream<String> ids() {
        return Creations.all().stream().map(Creation::id);
    }

    @Test
    void everyPlaceOfTheMetamodelHasACreation() {
        Set<String> places = new TreeSet<>();
        for (EClass owner : classes()) {
            for (EReference reference : owner.getEReferences()) {
                if (reference.isContainment()) {
                    classes().stream().filter(type -> !type.isAbstract() && reference.getEReferenceType().isSuperTypeOf(type))
                            .forEach(type -> places.add(place(reference, type)));
                }
            }
        }
        Set<String> created = new TreeSet<>();
        Creations.all().forEach(creation -> created.add(place(creation.feature(), creation.type())));

        assertThat(created).isEqualTo(places);
    }

    private static List<EClass> classes() {
        return TopologyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).toList();
    }

    private static String place(EReference reference, EClass type) {
        return reference.getEContainingClass().getName() + '.' + reference.getName() + ':' + type.getName();
    }

    @Test
    void idsAreUnique() {
        assertThat(ids()).doesNotHaveDuplicates();
    }

    @Test
    void everyKindOfPoolIsCreatedAsThatKind() {
        for (PoolKind kind : PoolKind.values()) {
            Topology topology = Examples.woodgrove();
            Pool pool = (Pool) Creations.create(Creations.of("pool." + kind.getLiteral()), topology.getSites().get(0));
            assertThat(pool.kind()).isEqualTo(kind);
            assertThat(pool.getMembers()).isNotEmpty().allSatisfy(member -> assertThat(topology.getHosts()).contains(member.getHost()));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aCreationStaysInTheTextAndCanBeTakenBack(String id) {
        Creation creation = Creations.of(id);
        Topology topology = Rooms.start(creation);
        EObject container = Rooms.find(topology, creation);
        String before = Examples.print(topology);

        Undo.check(topology, () -> {
            EObject created = Creations.create(creation, container);
            assertThat(created.eContainer()).isSameAs(container);
            assertThat(created.eClass()).isSameAs(creation.type());
        });

        assertThat(Examples.print(topology)).isNotEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void twoOfAKindHaveDifferentNames(String id) {
        Creation creation = Creations.of(id);
        Topology topology = Rooms.start(creation);
        EObject container = Rooms.find(topology, creation);
        Creations.create(creation, container);
        if (Creations.allowed(creation, container)) {
            Creations.create(creation, container);
        }
        Examples.print(topology);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everythingCanBeCreatedInAnEmptyTopology(String id) {
        Topology topology = TopologyFactory.eINSTANCE.createTopology();
        Creation creation = Creations.of(id);

        Creations.create(creation, Rooms.find(topology, creation));

        Examples.print(topology);
    }

    @Test
    void anEnterprisePoolHasServersDatabaseShareAndTheOnlyEdge() {
        Topology topology = Examples.woodgrove();
        Pool pool = (Pool) Creations.create(Creations.of("pool.enterprise-front-end"), topology.getSites().get(0));
        FrontEnd frontEnd = (FrontEnd) pool.getRoles().get(0);

        assertThat(pool.getFqdn()).hasToString("pool1.corp.woodgrove.com");
        assertThat(pool.getMembers()).hasSize(3);
        assertThat(frontEnd.getUserStore().eContainer().eContainer().eContainer()).isSameAs(topology);
        assertThat(frontEnd.getFileStore().getPath()).hasToString("\\\\fs1.corp.woodgrove.com\\share");
        assertThat(frontEnd.getMediaEdge().getFqdn()).hasToString("lyncedge.corp.woodgrove.com");
        assertThat(frontEnd.getOfficeWebApps().getFqdn()).hasToString("lyncwac.corp.woodgrove.com");
    }

    @Test
    void aGatewayHasARootTrunkToTheOnlyMediationPool() {
        Topology topology = Examples.woodgrove();
        PstnGateway gateway = (PstnGateway) Creations.create(Creations.of("gateway.sbc"), topology.getSites().get(0));

        assertThat(gateway.label()).isEqualTo("sbc1.corp.woodgrove.com");
        assertThat(gateway.getTrunks()).singleElement().satisfies(trunk -> {
            assertThat(trunk.isRoot()).isTrue();
            assertThat(trunk.getName()).isEqualTo("sbc1.corp.woodgrove.com");
            assertThat(trunk.getMediation().getFqdn()).hasToString("lyncpool.corp.woodgrove.com");
        });
    }

    @Test
    void aPoolOfAKindThatTheVersionDoesNotKnowStatesItsVersion() {
        Topology topology = Examples.woodgrove();
        Site site = topology.getSites().get(0);

        assertThat(((Pool) Creations.create(Creations.of("pool.group-chat"), site)).getVersion()).isEqualTo(ProductVersion.LYNC_2010);
        assertThat(((Pool) Creations.create(Creations.of("pool.director"), site)).isSetVersion()).isFalse();
    }

    @Test
    void anEdgeServerOffersItsServicesUnderFreeNames() {
        Topology topology = Examples.woodgrove();
        Pool pool = (Pool) Creations.create(Creations.of("pool.edge"), topology.getSites().get(0));
        Edge edge = (Edge) pool.getRoles().get(0);

        assertThat(edge.getAccess().getFqdn()).hasToString("sip1.woodgrove.com");
        assertThat(edge.getNextHop().getFqdn()).hasToString("lyncdir.corp.woodgrove.com");
        assertThat(pool.getMembers().get(0).getHost().isWorkgroup()).isTrue();
    }

    @Test
    void whatIsDroppedOntoAnElementFindsItsPlace() {
        Topology topology = Examples.woodgrove();
        Creations.create(Creations.of("central-site"), topology);
        Site site = topology.getSites().get(1);
        Pool recorder = topology.getSites().get(0).getPools().stream()
                .filter(pool -> pool.kind() == PoolKind.TRUSTED_APPLICATION).findFirst().orElseThrow();

        assertThat(Creations.createNear(Creations.of("sql-server"), site).eContainer()).isSameAs(topology);
        assertThat(Creations.createNear(Creations.of("trusted-application"), recorder).eContainer()).isSameAs(recorder.getRoles().get(0));
        assertThat(Creations.createNear(Creations.of("pool.edge"), recorder).eContainer()).isSameAs(recorder.site());
        assertThat(((BranchSite) Creations.createNear(Creations.of("branch-site"), site)).getParent()).isSameAs(site);
        assertThatThrownBy(() -> Creations.createNear(Creations.of("chat-room"), site)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesAreMadeInDomainsThatTakeThem() {
        String longest = String.join(".", Collections.nCopies(4, "x".repeat(60)));
        for (String domain : List.of("7", "intranet", longest)) {
            Topology topology = Examples.parse("topology Odd { forest " + domain + " sip domain " + domain
                    + " default site North { pool " + "p".repeat(63) + " { machines { m1.contoso.com } front end } } }");
            for (String id : List.of("access-number", "simple-url", "domain", "pool-member", "pool.edge", "pool.standard-edition",
                    "sip-domain", "xmpp-partner")) {
                Creation creation = Creations.of(id);
                Creations.create(creation, Rooms.find(topology, creation));
            }
            assertThat(Examples.print(topology)).contains("sip:dialin1@example.com");
        }
    }

    @Test
    void refusalsSayWhyInBothLanguages() {
        Topology topology = Examples.woodgrove();
        EObject branch = Creations.create(Creations.of("branch-site"), topology);
        Creation pool = Creations.of("pool.enterprise-front-end");

        assertThat(Creations.in(branch)).extracting(Creation::id).contains("pool.mediation", "gateway.sbc").doesNotContain(pool.id());
        assertThat(Creations.refusal(pool, branch).orElseThrow().text(Locale.ENGLISH)).startsWith("A branch site can hold");
        assertThat(Creations.refusal(pool, branch).orElseThrow().text(Locale.FRENCH)).startsWith("Un site de succursale");
        assertThat(Creations.allowed(Creations.of("forest"), topology)).isFalse();
        assertThatThrownBy(() -> Creations.create(pool, branch)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aServerWithEdgeRoleTakesNoOtherRole() {
        Topology topology = Examples.woodgrove();
        Pool edge = topology.getSites().get(0).getPools().stream().filter(pool -> pool.kind() == PoolKind.EDGE).findFirst().orElseThrow();
        Pool director = topology.getSites().get(0).getPools().stream().filter(pool -> pool.kind() == PoolKind.DIRECTOR).findFirst().orElseThrow();

        assertThat(Creations.allowed(Creations.of("front-end"), edge)).isFalse();
        assertThat(Creations.allowed(Creations.of("director"), director)).isFalse();
        assertThat(Creations.allowed(Creations.of("archiving"), director)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyCreationAndCategoryHasANameInBothLanguages(String id) {
        Creation creation = Creations.of(id);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(creation.label(locale)).isNotBlank();
            assertThat(creation.category().label(locale)).isNotBlank();
        }
    }

    @Test
    void toolsOfACategoryHaveDifferentNames() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(Creations.all().stream().map(creation -> creation.category() + creation.label(locale))).doesNotHaveDuplicates();
        }
    }
}
