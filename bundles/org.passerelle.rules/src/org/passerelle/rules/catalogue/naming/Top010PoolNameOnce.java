// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.naming;

import java.util.HashMap;
import java.util.Map;
import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.values.Fqdn;

/** A pool shares its name with no other pool and with no computer of another pool. */
public final class Top010PoolNameOnce implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.live("TOP-010",
            "deploy-lync-server-2013-pilot-pool_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        Map<Fqdn, Pool> named = new HashMap<>();
        for (Pool pool : context.index().pools()) {
            Pool first = pool.getFqdn() == null ? null : named.putIfAbsent(pool.getFqdn(), pool);
            if (first != null) {
                report.at(pool, TopologyPackage.Literals.POOL__FQDN).finding(pool);
            }
        }
        for (Pool pool : context.index().pools()) {
            for (PoolMember member : pool.getMembers()) {
                Pool namesake = member.getHost() == null ? null : named.get(member.getHost().getFqdn());
                if (namesake != null && namesake != pool && !contains(namesake, member.getHost())) {
                    report.at(namesake, TopologyPackage.Literals.POOL__FQDN).variant("computer", namesake, pool);
                }
            }
        }
    }

    private static boolean contains(Pool pool, Host host) {
        return pool.getMembers().stream().anyMatch(member -> member.getHost() == host);
    }
}
