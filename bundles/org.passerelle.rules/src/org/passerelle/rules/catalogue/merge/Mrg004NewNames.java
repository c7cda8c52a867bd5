// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.merge;

import java.util.HashSet;
import java.util.Set;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.values.Fqdn;

/** New pools and computers have names that the legacy deployment does not use. */
public final class Mrg004NewNames implements PairRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-004",
            "deploy-lync-server-2013-pilot-pool_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        Set<Fqdn> used = new HashSet<>();
        for (Pool pool : context.legacy().pools()) {
            used.add(pool.getFqdn());
            pool.getMembers().forEach(member -> used.add(name(member)));
        }
        used.remove(null);
        for (Pool pool : context.target().pools()) {
            if (!Generations.current(pool)) {
                continue;
            }
            if (used.contains(pool.getFqdn())) {
                report.at(pool, TopologyPackage.Literals.POOL__FQDN).finding(pool);
            }
            for (PoolMember member : pool.getMembers()) {
                if (used.contains(name(member)) && !name(member).equals(pool.getFqdn())) {
                    report.at(member, TopologyPackage.Literals.POOL_MEMBER__HOST)
                            .variant("computer", member.getHost(), pool);
                }
            }
        }
    }

    private static Fqdn name(PoolMember member) {
        return member.getHost() == null ? null : member.getHost().getFqdn();
    }
}
