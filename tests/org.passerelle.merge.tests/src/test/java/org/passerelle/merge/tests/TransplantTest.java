// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.passerelle.merge.tests.Topologies.lync2013;
import static org.passerelle.merge.tests.Topologies.pool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.passerelle.merge.HeldBack;
import org.passerelle.merge.TopologyComparison;
import org.passerelle.merge.Transplant;
import org.passerelle.topology.Edge;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Port;

class TransplantTest {

    private static final String TWO_POOLS = """
            server lync1.contoso.com { sip-port 5061 front end { media-edge edge1.contoso.com conferencing } }
            server edge1.contoso.com { edge { next hop lync1.contoso.com federation } }""";

    private final Topology target = lync2013(TWO_POOLS);
    private final Topology state = TopologyFactory.eINSTANCE.createTopology();
    private final Transplant transplant = new Transplant(state, target);
    private final Pool lync = pool(target, "lync1.contoso.com");
    private final Pool edge = pool(target, "edge1.contoso.com");

    @Test
    void aDefinedPoolComesWithItsSiteItsPartsAndItsComputers() {
        Pool copy = transplant.define(lync, HeldBack.NOTHING);

        assertThat(copy.site().getName()).isEqualTo("HQ");
        assertThat(copy.site().getPools()).containsExactly(copy);
        assertThat(copy.getMembers().getFirst().getHost()).isSameAs(state.getHosts().getFirst());
        assertThat(state.getHosts()).hasSize(1);
        assertThat(transplant.counterpart(lync)).containsSame(copy);
        assertThat(transplant.counterpart(edge)).isEmpty();
    }

    @Test
    void aReferenceIsSetAsSoonAsBothEndsAreThere() {
        Pool copy = transplant.define(lync, HeldBack.NOTHING);
        assertThat(frontEnd(copy).getMediaEdge()).isNull();

        Pool edgeCopy = transplant.define(edge, HeldBack.NOTHING);

        assertThat(frontEnd(copy).getMediaEdge()).isSameAs(edgeCopy);
        assertThat(edgeRole(edgeCopy).getNextHop()).isSameAs(copy);
    }

    @Test
    void aReferenceThatIsHeldBackWaitsForItsRelease() {
        Pool copy = transplant.define(lync, (element, feature) -> feature == Literals.FRONT_END__MEDIA_EDGE);
        Pool edgeCopy = transplant.define(edge, HeldBack.NOTHING);
        assertThat(frontEnd(copy).getMediaEdge()).isNull();
        assertThat(transplant.isHeld(frontEnd(lync), Literals.FRONT_END__MEDIA_EDGE)).isTrue();

        transplant.release(frontEnd(lync), Literals.FRONT_END__MEDIA_EDGE);

        assertThat(frontEnd(copy).getMediaEdge()).isSameAs(edgeCopy);
        assertThat(transplant.isHeld(frontEnd(lync), Literals.FRONT_END__MEDIA_EDGE)).isFalse();
    }

    @Test
    void aReferenceReleasedBeforeItsEndIsThereIsSetWhenItIsDefined() {
        Pool copy = transplant.define(lync, (element, feature) -> feature == Literals.FRONT_END__MEDIA_EDGE);
        transplant.release(frontEnd(lync), Literals.FRONT_END__MEDIA_EDGE);
        assertThat(frontEnd(copy).getMediaEdge()).isNull();

        Pool edgeCopy = transplant.define(edge, HeldBack.NOTHING);

        assertThat(frontEnd(copy).getMediaEdge()).isSameAs(edgeCopy);
    }

    @Test
    void anAttributeThatIsHeldBackWaitsForItsRelease() {
        HeldBack federation = (element, feature) -> feature == Literals.EDGE__FEDERATION;
        HeldBack port = (element, feature) -> feature == Literals.POOL__INTERNAL_SIP_PORT;
        Pool edgeCopy = transplant.define(edge, federation.or(port));
        Pool copy = transplant.define(lync, federation.or(port));
        assertThat(edgeRole(edgeCopy).isFederation()).isFalse();
        assertThat(copy.getInternalSipPort()).isNull();

        transplant.release(edgeRole(edge), Literals.EDGE__FEDERATION);
        transplant.release(lync, Literals.POOL__INTERNAL_SIP_PORT);

        assertThat(edgeRole(edgeCopy).isFederation()).isTrue();
        assertThat(copy.getInternalSipPort()).isEqualTo(new Port(5061));
    }

    @Test
    void contentsThatAreHeldBackComeWithTheirRelease() {
        Pool copy = transplant.define(lync, (element, feature) -> feature == Literals.POOL__ROLES);
        assertThat(copy.getRoles()).isEmpty();

        transplant.release(lync, Literals.POOL__ROLES);

        assertThat(frontEnd(copy).isConferencing()).isTrue();
    }

    @Test
    void whatIsNotDefinedCanNotBeReleased() {
        assertThatThrownBy(() -> transplant.release(lync, Literals.POOL__INTERNAL_SIP_PORT))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("not defined yet");
    }

    @Test
    void anElementThatIsThereAlreadyIsAlignedAndNotCopied() {
        Topology present = lync2013("server lync1.contoso.com { sip-port 5099 front end { conferencing enterprise-voice } }");
        Pool kept = pool(present, "lync1.contoso.com");
        Transplant again = new Transplant(present, target);

        assertThat(again.define(lync, HeldBack.NOTHING)).isSameAs(kept);

        assertThat(kept.getInternalSipPort()).isEqualTo(new Port(5061));
        assertThat(frontEnd(kept).isEnterpriseVoice()).isFalse();
        assertThat(present.getHosts()).hasSize(1);
    }

    @Test
    void aGatewayThatIsKeptMovesToItsSiteInTheTarget() {
        Topology present = Topologies.r2("gateway gw1.contoso.com { port 5060 }");
        Topology wanted = lync2013("gateway gw1.contoso.com { port 5067 } server lync1.contoso.com { front end }");
        PstnGateway kept = TopologyIndex.of(present).gateways().getFirst();

        new Transplant(present, wanted).define(TopologyIndex.of(wanted).gateways().getFirst(), HeldBack.NOTHING);

        assertThat(kept.eContainer()).isSameAs(present.getSites().get(1));
        assertThat(present.getSites().get(1).getName()).isEqualTo("HQ");
        assertThat(kept.getPort()).isEqualTo(new Port(5067));
    }

    @Test
    void anElementThatWasTakenOutIsPutBackAsTheSameElement() {
        Pool copy = transplant.define(lync, HeldBack.NOTHING);
        copy.site().getPools().remove(copy);
        assertThat(transplant.counterpart(lync)).isEmpty();

        assertThat(transplant.define(lync, HeldBack.NOTHING)).isSameAs(copy);
    }

    @Test
    void valuesOfAListThatOnlyTheWorkingCopyHasStayBehindThoseOfTheTarget() {
        String voice = "voice { usage A usage B route R { matches \"^1\" usage %s } }";
        Topology present = lync2013("", voice.formatted("A"));
        Topology wanted = lync2013("", voice.formatted("B"));

        new Transplant(present, wanted).define(wanted.getVoice(), HeldBack.NOTHING);

        assertThat(present.getVoice().getRoutes().getFirst().getUsages()).extracting("name").containsExactly("B", "A");
    }

    @Property(tries = 60)
    void inAnyOrderOfDefinitionNothingDiffersAtTheEnd(@ForAll long seed) {
        Topology wanted = RandomTopologies.make(ProductVersion.LYNC_2013, seed);
        Topology empty = TopologyFactory.eINSTANCE.createTopology();
        empty.setDescription(wanted.getDescription());
        empty.setProduct(wanted.getProduct());
        Transplant some = new Transplant(empty, wanted);
        List<EObject> order = new ArrayList<>(wanted.eContents());
        wanted.getSites().forEach(site -> order.addAll(site.getPools()));
        Collections.shuffle(order, new Random(seed));

        order.forEach(element -> some.define(element, HeldBack.NOTHING));

        assertThat(some.counterpart(wanted)).containsSame(empty);
        wanted.eAllContents().forEachRemaining(element -> assertThat(some.counterpart(element)).isPresent());
        if (RandomTopologies.hasNoTwins(wanted)) {
            assertThat(TopologyComparison.compare(wanted, empty).differences()).isEmpty();
        }
    }

    private static FrontEnd frontEnd(Pool pool) {
        return TopologyIndex.role(pool, FrontEnd.class).orElseThrow();
    }

    private static Edge edgeRole(Pool pool) {
        return TopologyIndex.role(pool, Edge.class).orElseThrow();
    }
}
