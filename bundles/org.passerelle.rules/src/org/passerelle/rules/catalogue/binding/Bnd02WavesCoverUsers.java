// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.binding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.migration.Wave;
import org.passerelle.migration.WaveSlice;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Homing;
import org.passerelle.topology.Pool;

/** The waves hold every user of a legacy pool once. */
public final class Bnd02WavesCoverUsers implements PairRule {

    private static final RuleInfo INFO = RuleInfo.live("BND-02",
            "move-remaining-users-to-lync-server-2013_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        Map<Pool, Integer> stated = new HashMap<>();
        Set<Pool> open = new HashSet<>();
        for (Wave wave : context.migration().getWaves()) {
            for (WaveSlice slice : wave.getSlices()) {
                stated.merge(slice.getPool(), slice.getUsers(), Integer::sum);
                if (!slice.isSetUsers()) {
                    open.add(slice.getPool());
                }
            }
        }
        for (Pool pool : Homing.legacyHomes(context.legacy())) {
            int users = stated.getOrDefault(pool, 0);
            if (users > pool.homedUsers() || users < pool.homedUsers() && !open.contains(pool)) {
                report.at(context.migration(), MigrationPackage.Literals.MIGRATION__WAVES)
                        .finding(pool, users, pool.homedUsers());
            }
        }
    }
}
