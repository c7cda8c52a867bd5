// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.coexistence;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.EdgePools;
import org.passerelle.rules.internal.FederatingEdges;
import org.passerelle.topology.Edge;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.TopologyIndex;

/** A legacy Edge with one external name for all services is gone before the new Edge federates. */
public final class Mrg036SingleNameEdgeGoesFirst implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-036",
            "configure-federation-routes-and-media-traffic_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(Literals.EDGE__FEDERATION, Literals.EDGE__ACCESS, Literals.EDGE__WEB_CONFERENCING,
                Literals.EDGE__AUDIO_VIDEO, Literals.EDGE_SERVICE__FQDN);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        EdgePools.legacy(context).stream().filter(Edge::singleName).map(TopologyIndex::poolOf).findFirst()
                .ifPresent(legacy -> FederatingEdges.of(context).current().forEach(
                        edge -> report.at(edge, Literals.EDGE__FEDERATION)
                                .finding(TopologyIndex.poolOf(edge), legacy)));
    }
}
