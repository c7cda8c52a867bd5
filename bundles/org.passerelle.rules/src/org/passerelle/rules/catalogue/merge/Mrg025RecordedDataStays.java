// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.merge;

import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.Archiving;
import org.passerelle.topology.Monitoring;
import org.passerelle.topology.derived.TopologyIndex;

/** Data that legacy archiving and monitoring recorded is not moved. */
public final class Mrg025RecordedDataStays implements PairRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-025",
            "migrating-archiving-and-monitoring-servers_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        for (Archiving archiving : context.legacy().roles(Archiving.class)) {
            report.at(archiving).finding(TopologyIndex.poolOf(archiving));
        }
        for (Monitoring monitoring : context.legacy().roles(Monitoring.class)) {
            report.at(monitoring).variant("monitoring", TopologyIndex.poolOf(monitoring));
        }
    }
}
