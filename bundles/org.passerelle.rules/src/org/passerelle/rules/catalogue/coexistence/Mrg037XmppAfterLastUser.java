// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.coexistence;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.EdgePools;
import org.passerelle.rules.internal.Homing;
import org.passerelle.topology.Edge;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.TopologyIndex;

/** XMPP passes the new Edge only when no legacy user is left. */
public final class Mrg037XmppAfterLastUser implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-037",
            "migrating-xmpp-federation_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(Literals.EDGE__XMPP);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        int users = Homing.legacyUsers(context);
        for (Edge edge : EdgePools.current(context)) {
            if (edge.isXmpp() && users > 0) {
                report.at(edge, Literals.EDGE__XMPP).finding(TopologyIndex.poolOf(edge), users);
            }
        }
    }
}
