// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.merge;

import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.Forest;
import org.passerelle.topology.TopologyPackage;

/** Legacy and target lie in one forest. */
public final class Mrg003OneForest implements PairRule {

    private static final RuleInfo INFO = RuleInfo.live("MRG-003",
            "lync-server-2013-supported-server-migration-paths-and-coexistence-scenarios.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        Forest legacy = context.legacy().topology().getForest();
        Forest target = context.target().topology().getForest();
        if (legacy != null && target != null && legacy.getName() != null && target.getName() != null
                && !legacy.getName().equals(target.getName())) {
            report.at(target, TopologyPackage.Literals.FOREST__NAME).finding(target.getName(), legacy.getName());
        }
    }
}
