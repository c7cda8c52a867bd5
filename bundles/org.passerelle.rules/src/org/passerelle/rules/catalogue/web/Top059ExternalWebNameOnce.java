// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.QuickFix;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.values.Fqdn;

/** Every pool with web services has an external web name of its own. */
public final class Top059ExternalWebNameOnce implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.live("TOP-059",
            "director-general-settings-expander.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<QuickFix> fixes() {
        return List.of(new OwnExternalWebName());
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        Map<Fqdn, Pool> seen = new HashMap<>();
        for (Pool pool : context.index().pools()) {
            if (pool.getExternalWebFqdn() == null || !Generations.lync(pool)) {
                continue;
            }
            Pool first = seen.putIfAbsent(pool.getExternalWebFqdn(), pool);
            if (first != null) {
                report.at(pool, TopologyPackage.Literals.POOL__EXTERNAL_WEB_FQDN)
                        .finding(pool.getExternalWebFqdn(), first, pool);
            }
        }
    }
}
