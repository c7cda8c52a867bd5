// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.naming;

import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.BackCompatSite;
import org.passerelle.topology.Edge;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.derived.TopologyIndex;

/**
 * A pool has at least one computer; of a load-balanced Edge pool that the merge shows below BackCompatSite, only the name
 * is known.
 */
public final class Top014PoolHasComputer implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.live("TOP-014",
            "add-front-end-machine.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        for (Pool pool : context.index().pools()) {
            if (pool.getMembers().isEmpty() && !isMergedEdge(pool)) {
                report.at(pool, TopologyPackage.Literals.POOL__MEMBERS).finding(pool);
            }
        }
    }

    private static boolean isMergedEdge(Pool pool) {
        return pool.eContainer() instanceof BackCompatSite && TopologyIndex.role(pool, Edge.class).isPresent();
    }
}
