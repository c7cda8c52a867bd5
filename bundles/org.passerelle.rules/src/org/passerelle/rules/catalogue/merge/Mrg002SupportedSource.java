// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.merge;

import java.util.stream.Stream;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.TopologyPackage;

/** No pool runs a version that has no path to Lync Server 2013. */
public final class Mrg002SupportedSource implements PairRule {

    private static final RuleInfo INFO = RuleInfo.live("MRG-002",
            "lync-server-2013-supported-server-migration-paths-and-coexistence-scenarios.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        Stream.concat(context.legacy().pools().stream(), context.target().pools().stream())
                .filter(pool -> Generations.runs(pool, ProductVersion.OCS_2007)
                        || Generations.runs(pool, ProductVersion.LCS_2005))
                .forEach(pool -> report.at(pool, TopologyPackage.Literals.POOL__VERSION)
                        .finding(pool, pool.effectiveVersion().getLiteral()));
    }
}
