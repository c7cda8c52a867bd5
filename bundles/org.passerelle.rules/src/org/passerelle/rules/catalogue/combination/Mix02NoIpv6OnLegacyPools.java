// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.combination;

import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.TopologyPackage;

/** Computers of legacy pools have no IPv6 addresses. */
public final class Mix02NoIpv6OnLegacyPools implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.live("MIX-02",
            "lync-server-2013-ipv6-considerations.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        for (Pool pool : context.index().pools()) {
            for (PoolMember member : pool.getMembers()) {
                if (Generations.legacy(pool) && member.getHost() != null && IpFamilies.of(member.getHost()).six()) {
                    report.at(member.getHost(), TopologyPackage.Literals.HOST__INTERFACES)
                            .finding(member.getHost(), pool);
                }
            }
        }
    }
}
