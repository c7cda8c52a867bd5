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
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.Pool;
import org.passerelle.topology.derived.TopologyIndex;

/** One Group Chat pool becomes one Persistent Chat pool. */
public final class Mig026ChatPoolToChatPool implements PairRule {

    private static final RuleInfo INFO = RuleInfo.live("MIG-026",
            "migration-process-details.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        Map<Pool, Pool> targets = new HashMap<>();
        Map<Pool, Pool> sources = new HashMap<>();
        for (PoolCorrespondence correspondence : context.migration().getCorrespondences()) {
            Pool from = correspondence.getFrom();
            Pool to = correspondence.getTo();
            if (from == null || to == null || !chat(from)) {
                continue;
            }
            Pool target = targets.putIfAbsent(from, to);
            Pool source = sources.putIfAbsent(to, from);
            if (target != null && target != to) {
                report.at(correspondence, MigrationPackage.Literals.POOL_CORRESPONDENCE__TO)
                        .variant("split", from, target, to);
            } else if (source != null && source != from) {
                report.at(correspondence, MigrationPackage.Literals.POOL_CORRESPONDENCE__FROM)
                        .finding(source, from, to);
            }
        }
    }

    /** A server that only records for compliance has no rooms to move. */
    private static boolean chat(Pool pool) {
        return TopologyIndex.role(pool, GroupChat.class).map(role -> role.isLookup() || role.isChannel()).orElse(false);
    }
}
