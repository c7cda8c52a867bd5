// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.internal;

import java.util.Set;
import org.passerelle.merge.Fate;
import org.passerelle.merge.LegacyMerge;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeLayout;
import org.passerelle.topology.Pool;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;

/** What the merge wizard does with each kind of legacy pool. */
final class PoolDestinies {

    static final Destiny WEB_ACCESS = new Destiny(Fate.TRUSTED_ENTRY, "webAccess", "Merge-CsLegacyTopology");
    static final Destiny TRUSTED_SERVICE = new Destiny(Fate.TRUSTED_ENTRY, "trustedService",
            "configure-trusted-application-servers_1");

    private PoolDestinies() {
    }

    /**
     * @param pool a legacy pool
     * @param edges the Edge pools entered in the wizard; null stands for all that can be entered
     * @param taken names that target pools have already
     */
    static Destiny of(Pool pool, Set<Fqdn> edges, Set<Fqdn> taken) {
        if (taken.contains(pool.getFqdn())) {
            return new Destiny(Fate.REFUSED, "nameTaken", "deploy-lync-server-2013-pilot-pool_1");
        }
        if (!LegacyMerge.isLegacy(pool)) {
            return Destiny.stays("otherVersion", "supported-server-migration-paths-and-coexistence-scenarios");
        }
        return switch (pool.kind()) {
            case STANDARD_EDITION, ENTERPRISE_FRONT_END -> Destiny.carried("frontEnd");
            case DIRECTOR -> Destiny.carried("director");
            case MEDIATION -> new Destiny(Fate.CARRIED, "mediation", "migrate-mediation-server");
            case EDGE -> edge(pool, edges);
            case COMMUNICATOR_WEB_ACCESS -> WEB_ACCESS;
            case TRUSTED_APPLICATION -> TRUSTED_SERVICE;
            case ARCHIVING -> Destiny.stays("archiving", "migrating-archiving-and-monitoring-servers_1");
            case MONITORING -> Destiny.stays("monitoring", "migrating-archiving-and-monitoring-servers_1");
            case GROUP_CHAT -> Destiny.stays("groupChat", "coexistence-considerations");
            case XMPP_GATEWAY -> Destiny.stays("xmppGateway", "migrating-xmpp-federation_1");
            default -> new Destiny(Fate.NOT_SHOWN, "notShown", Destiny.VERIFY_PAGE);
        };
    }

    private static Destiny edge(Pool pool, Set<Fqdn> edges) {
        Edge edge = TopologyIndex.role(pool, Edge.class).orElseThrow();
        if (edge.getLayout() == EdgeLayout.EXPANDED) {
            return Destiny.refused("expandedEdge");
        }
        if (edges != null && !edges.contains(pool.getFqdn())) {
            return Destiny.stays("edgeNotEntered", Destiny.MERGE_PAGE);
        }
        return edge.getLayout() == EdgeLayout.CONSOLIDATED
                ? new Destiny(Fate.CARRIED, "consolidatedEdge", Destiny.MERGE_PAGE)
                : new Destiny(Fate.CARRIED, "singleEdge", Destiny.MERGE_PAGE);
    }
}
