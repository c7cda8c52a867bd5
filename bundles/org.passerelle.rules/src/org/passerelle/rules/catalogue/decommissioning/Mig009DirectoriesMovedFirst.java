// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.decommissioning;

import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.TransitionContext;
import org.passerelle.rules.TransitionRule;
import org.passerelle.rules.internal.Decommissioning;
import org.passerelle.topology.ConferenceDirectory;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;

/** A legacy pool is switched off after its conference directories have moved. */
public final class Mig009DirectoriesMovedFirst implements TransitionRule {

    private static final RuleInfo INFO = RuleInfo.batch("MIG-009",
            "phase-10-decommission-legacy-site.md, move-conference-directories.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(TransitionContext context, Reporter report) {
        for (Pool pool : Decommissioning.pools(context)) {
            for (ConferenceDirectory directory : pool.getConferenceDirectories()) {
                report.at(pool, TopologyPackage.Literals.POOL__CONFERENCE_DIRECTORIES)
                        .finding(pool, directory.getNumber());
            }
        }
    }
}
