// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.merge;

import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolConfiguration;
import org.passerelle.topology.TopologyPackage;

/** Roles that share the computers of a legacy Front End pool are not shown after the merge. */
public final class Mrg017CollocatedRolesHidden implements PairRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-017",
            "verify-topology-information.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        for (Pool pool : context.legacy().frontEnds()) {
            boolean shared = pool.getRoles().size() > 1 || pool.getConfiguration() != PoolConfiguration.EXPANDED;
            if (Generations.r2(pool) && shared) {
                report.at(pool, TopologyPackage.Literals.POOL__ROLES).finding(pool);
            }
        }
    }
}
