// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.topology.TopologyPackage.Literals;

/** After each publication every replica has the new configuration before the next step. */
public final class I22ReplicasCurrent implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-22",
            "validate-replication-of-configuration-settings.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(Literals.DEPLOYMENT_STATE__PUBLISHED_DIGEST, Literals.DEPLOYMENT_STATE__REPLICATED_DIGEST);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        String published = context.deployment().getPublishedDigest();
        if (published != null && !published.equals(context.deployment().getReplicatedDigest())) {
            report.at(context.topology()).finding();
        }
    }
}
