// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.correspondence;

import java.util.HashMap;
import java.util.Map;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.migration.PoolCorrespondence;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.Pool;

/** The response groups of a pool move to one pool. */
public final class Mig011ResponseGroupsStayTogether implements PairRule {

    private static final RuleInfo INFO = RuleInfo.live("MIG-011",
            "migrate-response-groups.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        Map<Pool, Pool> moves = new HashMap<>();
        for (PoolCorrespondence correspondence : context.migration().getCorrespondences()) {
            Pool from = correspondence.getFrom();
            Pool first = from == null ? null : moves.putIfAbsent(from, correspondence.getTo());
            if (first != null && first != correspondence.getTo() && from.getResponseGroups() != null) {
                report.at(correspondence, MigrationPackage.Literals.POOL_CORRESPONDENCE__TO)
                        .finding(from, first, correspondence.getTo());
            }
        }
    }
}
