// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.binding;

import org.passerelle.migration.MaintenanceWindow;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.EdgePools;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.derived.TopologyIndex;

/** The switch of federation has an announced window. */
public final class Mig033FederationWindow implements PairRule {

    private static final RuleInfo INFO = RuleInfo.live("MIG-033",
            "configure-federation-routes-and-media-traffic_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        boolean federates = EdgePools.legacy(context.legacy()).stream()
                .anyMatch(edge -> edge.isFederation() && Generations.r2(TopologyIndex.poolOf(edge)));
        MaintenanceWindow window = context.migration().getFederationOutage();
        boolean stated = window != null && window.getDay() != null;
        if (federates && !stated && !EdgePools.current(context.target()).isEmpty()) {
            report.at(context.migration(), MigrationPackage.Literals.MIGRATION__FEDERATION_OUTAGE)
                    .finding(context.migration());
        }
    }
}
