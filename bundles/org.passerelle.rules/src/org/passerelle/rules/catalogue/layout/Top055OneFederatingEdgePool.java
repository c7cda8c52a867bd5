// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.layout;

import java.util.List;
import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.Edge;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.derived.TopologyIndex;

/** At most one Edge pool of Lync Server carries federation. */
public final class Top055OneFederatingEdgePool implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.batch("TOP-055",
            "configure-federation-routes-and-media-traffic.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        List<Edge> federating = context.index().roles(Edge.class).stream()
                .filter(edge -> edge.isFederation() && Generations.lync(TopologyIndex.poolOf(edge))).toList();
        for (Edge surplus : federating.stream().skip(1).toList()) {
            report.at(surplus, TopologyPackage.Literals.EDGE__FEDERATION)
                    .finding(TopologyIndex.poolOf(surplus), TopologyIndex.poolOf(federating.getFirst()));
        }
    }
}
