// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.hybrid;

import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Generations;
import org.passerelle.rules.internal.Homing;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;

/** No user of a hybrid is homed on a legacy pool. */
public final class Hyb008LegacyUsersInHybrid implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.batch("HYB-008",
            "lync-server-2013-planning-for-hybrid-deployments.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        if (context.topology().getTenant() == null) {
            return;
        }
        for (Pool pool : Homing.legacyHomes(context.index())) {
            if (Generations.r2(pool)) {
                report.at(pool, TopologyPackage.Literals.POOL__POPULATIONS).finding(pool, pool.homedUsers());
            }
        }
    }
}
