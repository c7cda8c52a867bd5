// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.Selection;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.PoolSelections;
import org.passerelle.rules.internal.Reads;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Store;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.TopologyPackage.Literals;

/** Databases are dropped after the pools that keep data in them are out of service. */
public final class I17DatabasesAfterRoles implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-17",
            "decommissioning-servers-and-pools.md");
    private static final Selection<Pool> BEREFT = PoolSelections.withFacts(
            PoolSelections.where(I17DatabasesAfterRoles::isBereft, references()), Literals.POOL_STATE__DEACTIVATED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Reads.selectionsOnly();
    }

    @Override
    public void check(StateContext context, Reporter report) {
        context.select(BEREFT).forEach(pool -> report.at(pool).finding(pool));
    }

    private static boolean isBereft(StateContext context, Pool pool) {
        return PoolSelections.wasThere(context, pool) && !context.facts().deactivated(pool)
                && stores(context.legacy().pool(pool.getFqdn()).orElseThrow()) > stores(pool);
    }

    private static long stores(Pool pool) {
        return pool.getRoles().stream().flatMap(role -> role.eCrossReferences().stream())
                .filter(Store.class::isInstance).count();
    }

    /** All references from roles to stores. */
    private static EStructuralFeature[] references() {
        return TopologyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(Literals.ROLE::isSuperTypeOf)
                .flatMap(role -> role.getEAllReferences().stream())
                .filter(reference -> reference.getEReferenceType() == Literals.STORE).distinct()
                .toArray(EStructuralFeature[]::new);
    }
}
