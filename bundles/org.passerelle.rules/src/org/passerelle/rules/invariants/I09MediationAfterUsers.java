// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Interval;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.Generations;
import org.passerelle.rules.internal.Homing;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.Trunk;

/** New Mediation Servers get gateways only after the last legacy user has moved. */
public final class I09MediationAfterUsers implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-09",
            "migrate-mediation-server.md, configure-mediation-server.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Interval interval() {
        return Interval.always();
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(Literals.TRUNK__MEDIATION, Literals.PSTN_GATEWAY__TRUNKS,
                Literals.POOL__POPULATIONS, Literals.USER_POPULATION__USERS,
                Literals.POOL__VERSION);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        List<Trunk> trunks = context.index().trunks();
        int users = trunks.isEmpty() ? 0 : Homing.legacyUsers(context.index());
        for (Trunk trunk : trunks) {
            if (users > 0 && trunk.getMediation() != null && Generations.current(trunk.getMediation())) {
                report.at(trunk, Literals.TRUNK__MEDIATION).finding(trunk, trunk.getMediation(), users);
            }
        }
    }
}
