// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.merge;

import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.TrustedApplications;
import org.passerelle.topology.derived.TopologyIndex;

/** New trusted applications are routed by a new pool. */
public final class Mrg039NewApplicationsOnNewPools implements PairRule {

    private static final RuleInfo INFO = RuleInfo.live("MRG-039",
            "configure-trusted-application-servers_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        for (TrustedApplications applications : context.target().roles(TrustedApplications.class)) {
            Pool pool = TopologyIndex.poolOf(applications);
            Pool nextHop = applications.getNextHop();
            if (Generations.current(pool) && nextHop != null && Generations.legacy(nextHop)) {
                report.at(applications, TopologyPackage.Literals.ROUTED_ROLE__NEXT_HOP).finding(pool, nextHop);
            }
        }
    }
}
