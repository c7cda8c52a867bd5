// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.naming;

import java.util.List;
import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.Rule;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Collocation;
import org.passerelle.rules.internal.Memberships;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.TopologyPackage;

/** A computer is a member of one pool unless the roles may share a computer. */
public final class Top011ComputerInOnePool implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.batch("TOP-011",
            "lync-server-2013-server-collocation-in-an-enterprise-edition-front-end-pool-deployment.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        for (List<PoolMember> members : Memberships.of(context.index()).shared()) {
            Pool first = Memberships.pool(members.getFirst());
            for (PoolMember member : members.subList(1, members.size())) {
                Pool pool = Memberships.pool(member);
                if (!Collocation.permitted(first, pool) && !refusedByR2(first, pool)) {
                    report.at(member, TopologyPackage.Literals.POOL_MEMBER__HOST)
                            .finding(member.getHost(), first, pool);
                }
            }
        }
    }

    /** Rule TOP-038 speaks of these. */
    private static boolean refusedByR2(Pool one, Pool other) {
        return Collocation.aloneInR2(one) || Collocation.aloneInR2(other);
    }
}
