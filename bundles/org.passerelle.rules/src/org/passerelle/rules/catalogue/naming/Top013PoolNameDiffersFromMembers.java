// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.naming;

import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.TopologyPackage;

/** A pool of several computers has a name of its own. */
public final class Top013PoolNameDiffersFromMembers implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.live("TOP-013",
            "add-front-end-pool-fqdn.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        for (Pool pool : context.index().pools()) {
            if (pool.getMembers().size() < 2 || pool.isSingleComputer() || pool.kind() == PoolKind.STANDARD_EDITION) {
                continue;
            }
            for (PoolMember member : pool.getMembers()) {
                if (member.getHost() != null && pool.getFqdn() != null
                        && pool.getFqdn().equals(member.getHost().getFqdn())) {
                    report.at(pool, TopologyPackage.Literals.POOL__FQDN).finding(pool);
                }
            }
        }
    }
}
