// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.combination;

import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.TopologyPackage;

/** Computers of Lync Server 2013 pools have IPv4 addresses where they have IPv6 ones. */
public final class Mix03NotIpv6Alone implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.live("MIX-03",
            "lync-server-2013-ipv6-considerations.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        for (Pool pool : context.index().pools()) {
            for (PoolMember member : pool.getMembers()) {
                Host host = member.getHost();
                if (Generations.current(pool) && host != null && IpFamilies.of(host).sixAlone()) {
                    report.at(host, TopologyPackage.Literals.HOST__INTERFACES).finding(host, pool);
                }
            }
        }
    }
}
