// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.Domain;
import org.passerelle.topology.Forest;
import org.passerelle.topology.HostState;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.TopologyPackage.Literals;

/**
 * Schema comes before forest, forest before domains, and all of them before servers of the new version. Where nobody
 * states a forest, nothing is prepared.
 */
public final class I01DirectoryPrepared implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-01",
            "prepare-active-directory-for-lync-server-2013.md, lync-server-2013-running-forest-preparation.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(Literals.TOPOLOGY__FOREST, Literals.FOREST__SCHEMA_VERSION,
                Literals.FOREST__FOREST_PREPARATION, Literals.FOREST__DOMAINS, Literals.DOMAIN__PREPARATION,
                Literals.POOL_STATE__PUBLISHED, Literals.HOST_STATE__DATABASE_READY, Literals.POOL__VERSION);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        Forest forest = context.topology().getForest();
        if (forest != null) {
            order(forest, report);
        }
        if (forest == null || !prepared(forest)) {
            servers(context, report);
        }
    }

    private static void order(Forest forest, Reporter report) {
        boolean prepared = isNew(forest.getForestPreparation());
        if (prepared && !isNew(forest.getSchemaVersion())) {
            report.at(forest, Literals.FOREST__FOREST_PREPARATION).variant("forest", forest.getName());
        }
        for (Domain domain : forest.getDomains()) {
            if (isNew(domain.getPreparation()) && !prepared) {
                report.at(domain, Literals.DOMAIN__PREPARATION).variant("domain", domain);
            }
        }
    }

    /** Whether all of it is; a forest whose domains nobody states isn't. */
    private static boolean prepared(Forest forest) {
        return isNew(forest.getSchemaVersion()) && isNew(forest.getForestPreparation())
                && !forest.getDomains().isEmpty()
                && forest.getDomains().stream().allMatch(domain -> isNew(domain.getPreparation()));
    }

    private static void servers(StateContext context, Reporter report) {
        for (Pool pool : context.index().pools()) {
            if (Generations.current(pool) && context.facts().published(pool)) {
                report.at(pool).variant("pool", pool);
            }
        }
        for (HostState host : context.deployment().getHosts()) {
            if (host.isDatabaseReady() && host.getHost() != null) {
                report.at(host.getHost()).variant("database", host.getHost());
            }
        }
    }

    private static boolean isNew(ProductVersion version) {
        return version != null && version.compareTo(ProductVersion.LYNC_2013) >= 0;
    }
}
