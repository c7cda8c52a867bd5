// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.merge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.ClientFilterAction;
import org.passerelle.topology.ClientVersionFilter;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;

/** Legacy pools refuse clients of the new generation. */
public final class Mrg047ClientsFiltered implements PairRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-047",
            "configure-clients-for-migration_1.md");
    private static final Map<String, String> REFUSED =
            new TreeMap<>(Map.of("OC", "15.", "CWA", "5.", "OCPhone", "4."));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        for (Pool pool : context.legacy().frontEnds()) {
            List<String> missing = REFUSED.entrySet().stream()
                    .filter(entry -> pool.getClientFilters().stream().noneMatch(filter -> blocks(filter, entry)))
                    .map(entry -> entry.getKey() + ' ' + entry.getValue() + '*').toList();
            if (Generations.r2(pool) && !missing.isEmpty()) {
                report.at(pool, TopologyPackage.Literals.POOL__CLIENT_FILTERS)
                        .finding(pool, String.join(", ", missing));
            }
        }
    }

    private static boolean blocks(ClientVersionFilter filter, Map.Entry<String, String> family) {
        return filter.getAction() == ClientFilterAction.BLOCK && family.getKey().equalsIgnoreCase(filter.getUserAgent())
                && filter.getClientVersion() != null && filter.getClientVersion().startsWith(family.getValue());
    }
}
