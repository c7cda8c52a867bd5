// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.binding;

import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage;

/** The forest is stated: the steps that prepare Active Directory repeat for it and for its domains. */
public final class Bnd10ForestStated implements PairRule {

    private static final RuleInfo INFO = RuleInfo.live("BND-10", "prepare-active-directory-for-lync-server-2013.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        Topology legacy = context.legacy().topology();
        if (PathA.taken(context) && !states(legacy) && !states(context.target().topology())) {
            report.at(legacy, TopologyPackage.Literals.TOPOLOGY__FOREST).finding(legacy);
        }
    }

    private static boolean states(Topology topology) {
        return topology.getForest() != null && !topology.getForest().getDomains().isEmpty();
    }
}
