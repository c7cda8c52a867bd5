// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.voice;

import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.Transport;
import org.passerelle.topology.Trunk;

/** Trunks of Lync Server use TLS. */
public final class Top075TrunkWithTls implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.live("TOP-075",
            "lync-server-2013-define-a-gateway-in-topology-builder.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        for (Trunk trunk : context.index().trunks()) {
            Pool mediation = trunk.getMediation();
            if (mediation != null && Generations.lync(mediation) && transport(trunk) == Transport.TCP) {
                report.at(trunk, TopologyPackage.Literals.TRUNK__TRANSPORT).finding(trunk);
            }
        }
    }

    private static Transport transport(Trunk trunk) {
        return trunk.isSetTransport() ? trunk.getTransport() : ((PstnGateway) trunk.eContainer()).getTransport();
    }
}
