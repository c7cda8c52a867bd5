// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.combination;

import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.Edge;
import org.passerelle.topology.Pool;
import org.passerelle.topology.SurvivableBranch;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.derived.TopologyIndex;

/** Users of a survivable branch cannot talk to XMPP partners. */
public final class Mix01XmppOfBranchUsers implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.batch("MIX-01",
            "migrating-xmpp-federation_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        boolean xmpp = context.index().roles(Edge.class).stream().anyMatch(Edge::isXmpp);
        for (SurvivableBranch branch : context.index().roles(SurvivableBranch.class)) {
            Pool pool = TopologyIndex.poolOf(branch);
            if (xmpp && pool.homedUsers() > 0) {
                report.at(pool, TopologyPackage.Literals.POOL__POPULATIONS).finding(pool, pool.homedUsers());
            }
        }
    }
}
