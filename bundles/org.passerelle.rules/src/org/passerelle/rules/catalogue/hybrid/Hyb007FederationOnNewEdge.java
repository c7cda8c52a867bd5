// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.hybrid;

import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.Edge;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.derived.TopologyIndex;

/** In a hybrid with legacy pools the federated Edge and its next hop run Lync Server 2013. */
public final class Hyb007FederationOnNewEdge implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.batch("HYB-007",
            "lync-server-2013-planning-for-hybrid-deployments.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        if (context.topology().getTenant() == null || context.index().frontEnds().stream().noneMatch(Generations::r2)) {
            return;
        }
        for (Edge edge : context.index().roles(Edge.class)) {
            Pool pool = TopologyIndex.poolOf(edge);
            if (edge.isFederation() && !Generations.current(pool)) {
                report.at(edge, TopologyPackage.Literals.EDGE__FEDERATION).finding(pool);
            } else if (edge.isFederation() && (edge.getNextHop() == null || !Generations.current(edge.getNextHop()))) {
                report.at(edge, TopologyPackage.Literals.ROUTED_ROLE__NEXT_HOP).variant("hop", pool);
            }
        }
    }
}
