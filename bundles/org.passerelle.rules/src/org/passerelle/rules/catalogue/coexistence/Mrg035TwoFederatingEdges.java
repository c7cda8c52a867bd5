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
import org.passerelle.topology.TopologyPackage.Literals;

/** Once the window of the switch is open, federation is on at one generation of Edge Servers only. */
public final class Mrg035TwoFederatingEdges implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-035",
            "configure-federation-routes-and-media-traffic_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(Literals.EDGE__FEDERATION, Literals.DEPLOYMENT_STATE__FEDERATION_WINDOW);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        if (EdgePools.switching(context.deployment())) {
            FederatingEdges.of(context).besideLegacy().forEach(
                    both -> report.at(both.other(), Literals.EDGE__FEDERATION)
                            .finding(both.otherPool(), both.onePool()));
        }
    }
}
