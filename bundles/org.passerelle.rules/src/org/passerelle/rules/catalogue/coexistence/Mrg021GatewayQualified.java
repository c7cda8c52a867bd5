// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.coexistence;

import java.util.HashMap;
import java.util.Map;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Gateways;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.Trunk;

/** A gateway that is qualified for legacy versions only gets no trunk to Lync Server 2013. */
public final class Mrg021GatewayQualified implements PairRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-021",
            "migrate-mediation-server.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        Map<String, PstnGateway> known = new HashMap<>();
        context.legacy().gateways().forEach(gateway -> known.putIfAbsent(gateway.label(), gateway));
        for (Trunk trunk : context.target().trunks()) {
            PstnGateway gateway = (PstnGateway) trunk.eContainer();
            PstnGateway before = known.getOrDefault(gateway.label(), gateway);
            PstnGateway stated = gateway.getQualifiedFor().isEmpty() ? before : gateway;
            Pool mediation = trunk.getMediation();
            if (mediation != null && Generations.current(mediation) && Gateways.onlyForLegacy(stated)) {
                report.at(trunk, TopologyPackage.Literals.TRUNK__MEDIATION)
                        .finding(gateway.label(), mediation);
            }
        }
    }
}
