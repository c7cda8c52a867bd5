// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import java.util.List;
import java.util.Optional;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.Role;
import org.passerelle.topology.Site;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.derived.TopologyIndex;

/** What pools are made of. */
final class Members {

    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;

    private Members() {
    }

    /** The computers of a pool, one at least. */
    static List<Host> hosts(Pool pool) {
        List<PoolMember> members = Bindings.some(pool, MODEL.getPool_Members(), pool.getMembers());
        return Bindings.each(members,
                member -> Bindings.element(member, MODEL.getPoolMember_Host(), Host.class));
    }

    /** A role the pool must have. */
    static <R extends Role> R role(Pool pool, Class<R> type) {
        return TopologyIndex.role(pool, type)
                .orElseThrow(() -> BindingProblem.missing(pool, MODEL.getPool_Roles()));
    }

    /** The site that holds a pool. */
    static Optional<Site> site(Pool pool) {
        return pool.eContainer() instanceof Site site ? Optional.of(site) : Optional.empty();
    }
}
