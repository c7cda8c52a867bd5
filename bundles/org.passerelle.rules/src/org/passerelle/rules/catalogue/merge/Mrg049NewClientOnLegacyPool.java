// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.merge;

import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.ClientGeneration;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.UserPopulation;

/** Users of a legacy pool do not work with clients of Lync. */
public final class Mrg049NewClientOnLegacyPool implements PairRule {

    private static final RuleInfo INFO = RuleInfo.live("MRG-049",
            "lync-server-2013-supported-clients-from-previous-deployments.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        for (Pool pool : context.legacy().frontEnds()) {
            for (UserPopulation users : pool.getPopulations()) {
                if (Generations.r2(pool) && users.isSetClient()
                        && users.getClient() != ClientGeneration.COMMUNICATOR_2007_R2) {
                    report.at(users, TopologyPackage.Literals.USER_POPULATION__CLIENT).finding(users, pool);
                }
            }
        }
    }
}
