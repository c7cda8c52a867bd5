// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.binding;

import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.migration.GatewayReplacement;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.derived.TopologyIndex;

/** Every gateway of a legacy Mediation Server has a replacement. */
public final class Bnd05GatewayReplaced implements PairRule {

    private static final RuleInfo INFO = RuleInfo.live("BND-05",
            "migrate-mediation-server.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        Set<PstnGateway> replaced = context.migration().getGatewayReplacements().stream()
                .filter(replacement -> replacement.getTo() != null).map(GatewayReplacement::getFrom)
                .collect(Collectors.toSet());
        for (Mediation mediation : context.legacy().roles(Mediation.class)) {
            for (PstnGateway gateway : mediation.getGateways()) {
                if (Generations.r2(TopologyIndex.poolOf(mediation)) && !replaced.contains(gateway)) {
                    report.at(context.migration(), MigrationPackage.Literals.MIGRATION__GATEWAY_REPLACEMENTS)
                            .finding(gateway.label(), TopologyIndex.poolOf(mediation));
                }
            }
        }
    }
}
