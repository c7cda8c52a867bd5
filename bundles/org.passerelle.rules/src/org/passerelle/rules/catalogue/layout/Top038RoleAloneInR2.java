// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.layout;

import java.util.List;
import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Collocation;
import org.passerelle.rules.internal.Memberships;
import org.passerelle.topology.AvConferencing;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.Role;
import org.passerelle.topology.TopologyPackage;

/** Roles of Office Communications Server 2007 R2 that never share a computer stand alone. */
public final class Top038RoleAloneInR2 implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.batch("TOP-038",
            "TechNet dd425201");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        for (Pool pool : context.index().pools()) {
            if (Collocation.aloneInR2(pool)) {
                for (Role guest : guests(pool)) {
                    report.at(guest).variant("role", pool);
                }
            }
        }
        for (List<PoolMember> members : Memberships.of(context.index()).shared()) {
            Pool first = Memberships.pool(members.getFirst());
            for (PoolMember member : members.subList(1, members.size())) {
                Pool pool = Memberships.pool(member);
                if (Collocation.aloneInR2(first) || Collocation.aloneInR2(pool)) {
                    report.at(member, TopologyPackage.Literals.POOL_MEMBER__HOST)
                            .finding(member.getHost(), first, pool);
                }
            }
        }
    }

    /** Roles beside the one that names the pool; conferencing belongs to a consolidated pool. */
    private static List<Role> guests(Pool pool) {
        return pool.getRoles().stream().skip(1).filter(role -> !(role instanceof AvConferencing)).toList();
    }
}
