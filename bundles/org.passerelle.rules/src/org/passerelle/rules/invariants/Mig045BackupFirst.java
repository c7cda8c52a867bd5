// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.topology.HostState;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage.Literals;

/** Backups come even before updates, client filters and the schema. */
public final class Mig045BackupFirst implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("MIG-045",
            "back-up-systems-and-data_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(Literals.HOST_STATE__UPDATED, Literals.POOL__CLIENT_FILTERS, Literals.FOREST__SCHEMA_VERSION);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        List<Pool> bare = Backups.withoutServers(context);
        boolean extended = version(context.topology()).compareTo(ProductVersion.LYNC_2013) >= 0
                && version(context.legacy().topology()).compareTo(ProductVersion.LYNC_2013) < 0;
        for (Pool pool : bare) {
            if (extended) {
                report.at(pool).variant("schema", pool);
            }
            if (pool.getMembers().stream().map(PoolMember::getHost)
                    .anyMatch(host -> context.facts().host(host).filter(HostState::isUpdated).isPresent())) {
                report.at(pool).variant("updates", pool);
            }
            int before = context.legacy().pool(pool.getFqdn()).map(legacy -> legacy.getClientFilters().size()).orElse(0);
            if (pool.getClientFilters().size() > before) {
                report.at(pool, Literals.POOL__CLIENT_FILTERS).variant("filters", pool);
            }
        }
    }

    private static ProductVersion version(Topology topology) {
        return topology.getForest() == null || topology.getForest().getSchemaVersion() == null
                ? ProductVersion.LCS_2005 : topology.getForest().getSchemaVersion();
    }
}
