// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.Selection;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.PoolSelections;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeLayout;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.UserPopulation;
import org.passerelle.topology.derived.TopologyIndex;

/** Backups of every legacy pool exist before the merge, the import and changes that cannot be taken back. */
public final class I02BackupBeforeChange implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-02",
            "back-up-systems-and-data_1.md");
    private static final Selection<Pool> BLANKS = PoolSelections.where(
            (context, pool) -> PoolSelections.isFrontEnd(pool) && blanks(pool) > 0,
            Literals.POOL__POPULATIONS, Literals.USER_POPULATION__BLANK_NAMES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(Literals.DEPLOYMENT_STATE__MERGE_DIGEST, Literals.DEPLOYMENT_STATE__IMPORT_DIGEST,
                Literals.EDGE__LAYOUT, Literals.POOL__ROLES, Literals.USER_POPULATION__BLANK_NAMES,
                Literals.POOL__POPULATIONS);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        List<Pool> bare = Backups.withoutServers(context);
        if (bare.isEmpty()) {
            return;
        }
        boolean converted = convertedEdge(context);
        boolean trimmed = context.legacy().frontEnds().stream().anyMatch(pool -> blanks(pool) > 0)
                && context.select(BLANKS).isEmpty();
        for (Pool pool : bare) {
            if (context.deployment().getMergeDigest() != null) {
                report.at(pool).variant("merge", pool);
            }
            if (context.deployment().getImportDigest() != null) {
                report.at(pool).variant("import", pool);
            }
            if (converted) {
                report.at(pool).variant("edge", pool);
            }
            if (trimmed) {
                report.at(pool).variant("names", pool);
            }
        }
    }

    private static boolean convertedEdge(StateContext context) {
        for (Edge edge : context.legacy().roles(Edge.class)) {
            Optional<Edge> now = context.pool(TopologyIndex.poolOf(edge).getFqdn())
                    .flatMap(pool -> TopologyIndex.role(pool, Edge.class));
            if (edge.getLayout() == EdgeLayout.EXPANDED && now.isPresent()
                    && now.get().getLayout() != EdgeLayout.EXPANDED) {
                return true;
            }
        }
        return false;
    }

    private static int blanks(Pool pool) {
        return pool.getPopulations().stream().mapToInt(UserPopulation::getBlankNames).sum();
    }
}
