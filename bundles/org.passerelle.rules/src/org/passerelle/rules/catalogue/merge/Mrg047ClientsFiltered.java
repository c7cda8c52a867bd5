// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.merge;

import java.util.List;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Generations;
import org.passerelle.rules.invariants.ClientFamilies;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;

/** Legacy pools refuse clients of the new generation. */
public final class Mrg047ClientsFiltered implements PairRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-047",
            "configure-clients-for-migration_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        for (Pool pool : context.legacy().frontEnds()) {
            List<String> missing = ClientFamilies.missing(pool);
            if (Generations.r2(pool) && !missing.isEmpty()) {
                report.at(pool, TopologyPackage.Literals.POOL__CLIENT_FILTERS)
                        .finding(pool, String.join(", ", missing));
            }
        }
    }
}
