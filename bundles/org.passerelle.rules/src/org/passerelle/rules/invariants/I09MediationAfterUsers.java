// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.Selection;
import org.passerelle.rules.Selection.Reach;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.Generations;
import org.passerelle.rules.internal.Homing;
import org.passerelle.rules.internal.Reads;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.Trunk;

/** New Mediation Servers get gateways only after the last legacy user has moved. */
public final class I09MediationAfterUsers implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-09",
            "migrate-mediation-server.md, configure-mediation-server.md");
    private static final Selection<Trunk> ON_CURRENT = Selection.of(Trunk.class, context -> context.index().trunks(),
            (context, trunk) -> trunk.getMediation() != null && Generations.current(trunk.getMediation()))
            .reads(Reach.HOLDER, Literals.TRUNK__MEDIATION)
            .reads(Reach.REFERRING, Literals.POOL__VERSION)
            .reads(Reach.ALL, Literals.TOPOLOGY__PRODUCT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Reads.selectionsOnly();
    }

    @Override
    public void check(StateContext context, Reporter report) {
        int users = Homing.legacyUsers(context);
        if (users > 0) {
            context.select(ON_CURRENT).forEach(trunk -> report.at(trunk, Literals.TRUNK__MEDIATION)
                    .finding(trunk, trunk.getMediation(), users));
        }
    }
}
