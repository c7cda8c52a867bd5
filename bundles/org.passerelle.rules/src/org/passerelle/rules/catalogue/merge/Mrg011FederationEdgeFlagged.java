// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.merge;

import java.util.List;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.Edge;
import org.passerelle.topology.FederationSettings;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.derived.TopologyIndex;

/** Where the legacy deployment federates, one of its Edge pools is marked for federation. */
public final class Mrg011FederationEdgeFlagged implements PairRule {

    private static final RuleInfo INFO = RuleInfo.live("MRG-011",
            "merge-using-topology-builder-merge-wizard.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        FederationSettings settings = context.legacy().topology().getFederation();
        List<Edge> edges = context.legacy().roles(Edge.class).stream()
                .filter(edge -> Generations.r2(TopologyIndex.poolOf(edge))).toList();
        boolean federates = settings != null && settings.isEnabled();
        if (federates && !edges.isEmpty() && edges.stream().noneMatch(Edge::isFederation)) {
            report.at(edges.getFirst(), TopologyPackage.Literals.EDGE__FEDERATION)
                    .finding(TopologyIndex.poolOf(edges.getFirst()));
        }
    }
}
