// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.derived.TopologyIndex;

/** How legacy Mediation Servers hang together with pools and gateways. */
final class LegacyVoice {

    private LegacyVoice() {
    }

    /** The gateways of a legacy Mediation Server. */
    static List<PstnGateway> gateways(Pool mediation) {
        return TopologyIndex.role(mediation, Mediation.class).map(role -> List.copyOf(role.getGateways()))
                .orElse(List.of());
    }

    /** The pools that home users and send calls through a Mediation Server: its next hop, and itself when collocated. */
    static List<Pool> pools(Pool mediation) {
        List<Pool> pools = new ArrayList<>();
        if (TopologyIndex.role(mediation, FrontEnd.class).isPresent()) {
            pools.add(mediation);
        }
        TopologyIndex.role(mediation, Mediation.class).map(Mediation::getNextHop)
                .filter(hop -> TopologyIndex.role(hop, FrontEnd.class).isPresent()).ifPresent(pools::add);
        return pools;
    }
}
