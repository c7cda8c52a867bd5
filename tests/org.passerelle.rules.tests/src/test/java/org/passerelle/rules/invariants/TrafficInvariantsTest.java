// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.rules.models.Models;
import org.passerelle.topology.CentralSite;
import org.passerelle.topology.Edge;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Trunk;
import org.passerelle.topology.WindowState;

class TrafficInvariantsTest {

    private final Coexistence model = new Coexistence();
    private final Edge before = edge();
    private final Edge after = Coexistence.MAKE.createEdge();
    private final Pool oldEdge = model.oldServer("oldedge.contoso.com", before);
    private final Pool newEdge = model.newServer("newedge.contoso.com", after);

    TrafficInvariantsTest() {
        Models.server(model.target, "newedge.contoso.com", edge());
    }

    private static Edge edge() {
        Edge edge = Coexistence.MAKE.createEdge();
        edge.setFederation(true);
        return edge;
    }

    @Test
    void twoEdgePoolsNeverFederate() {
        assertThat(model.findings(new I05OneFederationRoute())).isEmpty();
        after.setFederation(true);
        assertThat(model.findings(new I05OneFederationRoute())).containsExactly(
                "I-05 error: Both oldedge.contoso.com and newedge.contoso.com federate.");
        model.facts(oldEdge).setDeactivated(true);
        assertThat(model.findings(new I05OneFederationRoute())).isEmpty();
    }

    @Test
    void federationIsNeverDownOutsideOfTheWindow() {
        before.setFederation(false);
        assertThat(model.findings(new I05OneFederationRoute())).containsExactly(
                "I-05 error: No Edge pool federates although no interruption is announced.");
        model.deployment.setFederationWindow(WindowState.OPEN);
        assertThat(model.findings(new I05OneFederationRoute())).isEmpty();
    }

    @Test
    void allSitesFederateTheSameWay() {
        CentralSite second = Coexistence.MAKE.createCentralSite();
        second.setName("Second");
        second.setFederationRoute(newEdge);
        model.state.getSites().getFirst().setFederationRoute(oldEdge);
        model.state.getSites().add(second);
        assertThat(model.findings(new I05OneFederationRoute())).containsExactly(
                "I-05 error: Site Main federates over the legacy deployment, site Second over the new Edge.");
    }

    @Test
    void newMediationServersGetNoGatewayWhileUsersAreLeft() {
        PstnGateway gateway = Coexistence.MAKE.createPstnGateway();
        gateway.setHost(Models.host(model.state, "gw.contoso.com"));
        model.state.getSites().getFirst().getGateways().add(gateway);
        Trunk trunk = Coexistence.MAKE.createTrunk();
        trunk.setName("gw");
        trunk.setMediation(model.fresh());
        gateway.getTrunks().add(trunk);
        assertThat(model.findings(new I09MediationAfterUsers())).containsExactly(
                "I-09 error: Trunk gw leads to lync.contoso.com although 100 users are left on legacy pools.");
        model.move(100);
        assertThat(model.findings(new I09MediationAfterUsers())).isEmpty();
    }

    @Test
    void replicasFollowEachPublication() {
        model.deployment.setPublishedDigest("2");
        model.deployment.setReplicatedDigest("1");
        assertThat(model.findings(new I22ReplicasCurrent())).containsExactly(
                "I-22 error: Not every replica has the published configuration.");
        model.deployment.setReplicatedDigest("2");
        assertThat(model.findings(new I22ReplicasCurrent())).isEmpty();
    }
}
