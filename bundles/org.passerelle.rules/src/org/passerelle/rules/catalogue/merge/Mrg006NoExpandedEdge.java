// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.merge;

import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeLayout;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.derived.TopologyIndex;

/** No legacy Edge pool is expanded over several kinds of computers. */
public final class Mrg006NoExpandedEdge implements PairRule {

    private static final RuleInfo INFO = RuleInfo.live("MRG-006",
            "merge-using-topology-builder-merge-wizard.md, legacy-merge-add-expanded-edge.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        for (Edge edge : context.legacy().roles(Edge.class)) {
            Pool pool = TopologyIndex.poolOf(edge);
            if (edge.getLayout() == EdgeLayout.EXPANDED && Generations.r2(pool)) {
                report.at(edge, TopologyPackage.Literals.EDGE__LAYOUT).finding(pool);
            }
        }
    }
}
