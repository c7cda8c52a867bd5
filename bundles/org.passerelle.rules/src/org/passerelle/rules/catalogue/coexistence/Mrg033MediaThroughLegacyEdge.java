// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.coexistence;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Interval;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.Selection;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.EdgePools;
import org.passerelle.rules.internal.Generations;
import org.passerelle.rules.internal.PoolSelections;
import org.passerelle.rules.internal.Reads;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.TopologyIndex;

/** During coexistence the media of new pools passes the legacy Edge. */
public final class Mrg033MediaThroughLegacyEdge implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-033",
            "connect-pilot-pool-to-legacy-edge-servers_1.md");
    private static final Selection<Pool> POOLS = PoolSelections.where((context, pool) ->
            Generations.current(pool) && PoolSelections.isFrontEnd(pool), Literals.FRONT_END__MEDIA_EDGE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Interval interval() {
        return Interval.between("OCS-05-01", "OCS-08-07");
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Reads.selectionsOnly();
    }

    @Override
    public void check(StateContext context, Reporter report) {
        List<Pool> edges = EdgePools.legacy(context).stream().map(TopologyIndex::poolOf).toList();
        if (edges.isEmpty()) {
            return;
        }
        for (Pool pool : context.select(POOLS)) {
            FrontEnd frontEnd = TopologyIndex.role(pool, FrontEnd.class).orElseThrow();
            if (!edges.contains(frontEnd.getMediaEdge())) {
                report.at(frontEnd, Literals.FRONT_END__MEDIA_EDGE).finding(pool, edges.getFirst());
            }
        }
    }
}
