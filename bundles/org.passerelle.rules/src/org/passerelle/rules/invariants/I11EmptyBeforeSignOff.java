// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import org.passerelle.rules.Interval;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.Pool;

/** A legacy pool is signed off as empty only when nothing is homed on it or depends on it. */
public final class I11EmptyBeforeSignOff implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-11",
            "migrating-multiple-sites-and-pools_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Interval interval() {
        return Interval.always();
    }

    @Override
    public void check(StateContext context, Reporter report) {
        for (Pool legacy : context.legacy().frontEnds()) {
            context.index().pool(legacy.getFqdn())
                    .filter(pool -> context.facts().accepted(AcceptanceKind.POOL_EMPTY, pool))
                    .ifPresent(pool -> LegacyRemains.of(context, legacy, pool).forEach(remain ->
                            report.at(pool).variant(remain.variant(), pool, remain.what())));
        }
    }
}
