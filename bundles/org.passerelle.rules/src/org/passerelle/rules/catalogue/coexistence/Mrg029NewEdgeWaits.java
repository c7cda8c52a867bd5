// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.coexistence;

import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.EdgePools;
import org.passerelle.rules.internal.FederatingEdges;
import org.passerelle.topology.Edge;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.TopologyIndex;

/** Before the window of the switch is open, the new Edge has neither federation nor XMPP. */
public final class Mrg029NewEdgeWaits implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-029",
            "deploy-pilot-edge-server_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(Literals.EDGE__FEDERATION, Literals.EDGE__XMPP, Literals.DEPLOYMENT_STATE__FEDERATION_WINDOW);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        FederatingEdges federating = FederatingEdges.of(context);
        Optional<Pool> legacy = federating.legacy();
        if (legacy.isEmpty() || EdgePools.switching(context.deployment())) {
            return;
        }
        federating.besideLegacy().forEach(both -> report.at(both.other(), Literals.EDGE__FEDERATION)
                .finding(both.otherPool(), both.onePool()));
        for (Edge edge : EdgePools.current(context)) {
            if (edge.isXmpp()) {
                report.at(edge, Literals.EDGE__XMPP)
                        .variant("xmpp", TopologyIndex.poolOf(edge), legacy.get());
            }
        }
    }
}
