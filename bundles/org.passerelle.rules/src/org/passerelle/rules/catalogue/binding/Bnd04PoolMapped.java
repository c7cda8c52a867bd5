// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.binding;

import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.migration.PoolCorrespondence;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Homing;
import org.passerelle.topology.Pool;

/** Every legacy pool with users has a pool that takes over from it. */
public final class Bnd04PoolMapped implements PairRule {

    private static final RuleInfo INFO = RuleInfo.live("BND-04",
            "user-migration_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        Set<Pool> mapped = context.migration().getCorrespondences().stream().filter(move -> move.getTo() != null)
                .map(PoolCorrespondence::getFrom).collect(Collectors.toSet());
        for (Pool pool : Homing.legacyHomes(context.legacy())) {
            if (!mapped.contains(pool)) {
                report.at(context.migration(), MigrationPackage.Literals.MIGRATION__CORRESPONDENCES).finding(pool);
            }
        }
    }
}
