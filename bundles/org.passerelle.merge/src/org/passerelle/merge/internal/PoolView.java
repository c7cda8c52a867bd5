// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.internal;

import org.passerelle.topology.CommunicatorWebAccess;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeLayout;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.Role;
import org.passerelle.topology.TrustedApplications;
import org.passerelle.topology.derived.TopologyIndex;

/** What Topology Builder lets one see of a merged pool. Source: verify-topology-information. */
final class PoolView {

    private PoolView() {
    }

    /** Whether a role is shown: the one that names the pool, and those known by a trusted service entry. */
    static boolean shows(Role role) {
        return role instanceof CommunicatorWebAccess || role instanceof TrustedApplications
                || role.eContainer() instanceof Pool pool && MainRole.of(pool).filter(main -> main == role).isPresent();
    }

    /** Whether the computers of a pool are listed; of load-balanced Edge Servers only the name of the pool is. */
    static boolean showsComputers(Pool pool) {
        return pool.kind() != PoolKind.EDGE
                || TopologyIndex.role(pool, Edge.class).orElseThrow().getLayout() != EdgeLayout.CONSOLIDATED;
    }
}
