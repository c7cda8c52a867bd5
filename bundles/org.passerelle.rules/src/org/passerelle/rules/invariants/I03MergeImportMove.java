// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Interval;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.Selection;
import org.passerelle.rules.Selection.Reach;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.Generations;
import org.passerelle.rules.internal.Homing;
import org.passerelle.rules.internal.PoolSelections;
import org.passerelle.topology.HostState;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.TopologyPackage.Literals;

/** The compatibility package comes before the merge, the merge before the import, the import before users move. */
public final class I03MergeImportMove implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-03",
            "merge-using-topology-builder-merge-wizard.md, import-policies-and-settings.md");
    private static final Selection<HostState> WITH_PACKAGE = Selection.of(HostState.class,
            context -> context.deployment().getHosts(), (context, host) -> host.isWmiPackage())
            .reads(Reach.HOLDER, Literals.HOST_STATE__WMI_PACKAGE);
    private static final Selection<Pool> NOT_MERGED = PoolSelections.withFacts(PoolSelections.where((context, pool) ->
            PoolSelections.isFrontEnd(pool) && Generations.legacy(pool)
                    && context.facts().pool(pool).filter(PoolState::isMerged).isEmpty()), Literals.POOL_STATE__MERGED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Interval interval() {
        return Interval.untilLegacyIsGone();
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(Literals.DEPLOYMENT_STATE__MERGE_DIGEST, Literals.DEPLOYMENT_STATE__IMPORT_DIGEST);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        boolean merged = context.deployment().getMergeDigest() != null;
        boolean imported = context.deployment().getImportDigest() != null;
        if (merged && context.select(WITH_PACKAGE).isEmpty()) {
            report.at(context.topology()).variant("package");
        }
        if (imported && !merged) {
            report.at(context.topology()).variant("import");
        }
        if (!imported) {
            Homing.currentHomes(context)
                    .forEach(pool -> report.at(pool, Literals.POOL__POPULATIONS).variant("users", pool));
        }
        if (!Homing.currentHomes(context).isEmpty()) {
            context.select(NOT_MERGED).forEach(pool -> report.at(pool).variant("pool", pool));
        }
    }
}
