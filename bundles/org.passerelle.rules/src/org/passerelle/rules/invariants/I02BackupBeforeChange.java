// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Interval;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.topology.BackupSubject;
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

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Interval interval() {
        return Interval.always();
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(Literals.DEPLOYMENT_STATE__BACKUPS, Literals.BACKUP__POOL,
                Literals.DEPLOYMENT_STATE__MERGE_DIGEST, Literals.DEPLOYMENT_STATE__IMPORT_DIGEST,
                Literals.EDGE__LAYOUT, Literals.USER_POPULATION__BLANK_NAMES);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        Set<Pool> bare = Backups.without(context, BackupSubject.SERVERS);
        if (bare.isEmpty()) {
            return;
        }
        boolean converted = convertedEdge(context);
        boolean trimmed = blanks(context.legacy()) > 0 && blanks(context.index()) == 0;
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
            Optional<Edge> now = context.index().pool(TopologyIndex.poolOf(edge).getFqdn())
                    .flatMap(pool -> TopologyIndex.role(pool, Edge.class));
            if (edge.getLayout() == EdgeLayout.EXPANDED && now.isPresent()
                    && now.get().getLayout() != EdgeLayout.EXPANDED) {
                return true;
            }
        }
        return false;
    }

    private static int blanks(TopologyIndex index) {
        return index.frontEnds().stream().flatMap(pool -> pool.getPopulations().stream())
                .mapToInt(UserPopulation::getBlankNames).sum();
    }
}
