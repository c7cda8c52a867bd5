// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.layout;

import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.derived.TopologyIndex;

/** A pool with conferencing is associated with an Office Web Apps Server. */
public final class Top098OfficeWebApps implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.live("TOP-098",
            "deploy-lync-server-2013-pilot-pool_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        for (FrontEnd frontEnd : context.index().roles(FrontEnd.class)) {
            Pool pool = TopologyIndex.poolOf(frontEnd);
            if (Generations.current(pool) && frontEnd.isConferencing() && frontEnd.getOfficeWebApps() == null) {
                report.at(frontEnd, TopologyPackage.Literals.FRONT_END__OFFICE_WEB_APPS).finding(pool);
            }
        }
    }
}
