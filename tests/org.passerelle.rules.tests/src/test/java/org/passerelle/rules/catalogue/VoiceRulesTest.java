// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.rules.models.Findings;
import org.passerelle.rules.models.Models;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.Transport;

class VoiceRulesTest {

    @Test
    void aTrunkOfLyncUsesTls() {
        Topology topology = Models.lync2013();
        Pool mediation = Models.server(topology, "med.contoso.com", TopologyFactory.eINSTANCE.createMediation());
        PstnGateway gateway = Models.gateway(topology, "gw.contoso.com", mediation);
        gateway.setTransport(Transport.TCP);
        assertThat(Findings.document(topology))
                .containsExactly("TOP-075 warning: Trunk gw.contoso.com uses TCP; TLS is recommended.");

        gateway.getTrunks().getFirst().setTransport(Transport.TLS);

        assertThat(Findings.document(topology)).isEmpty();
    }

    @Test
    void aTrunkOfALegacyServerIsLeftAlone() {
        Topology topology = Models.r2();
        Pool mediation = Models.server(topology, "med.contoso.com", TopologyFactory.eINSTANCE.createMediation());
        Models.gateway(topology, "gw.contoso.com", mediation).setTransport(Transport.TCP);

        assertThat(Findings.document(topology)).isEmpty();
    }
}
