// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.legacy;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.interchange.LegacyEdgeInput.LegacyEdge;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeLayout;
import org.passerelle.topology.EdgeService;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.derived.Versions;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.Port;

/** Describes the legacy Edge pools of a topology the way the merge asks for them. */
public final class LegacyEdges {

    private static final Port ACCESS = new Port(5061);
    private static final Port INTERNAL_WEB_CONFERENCING = new Port(8057);
    private static final Port EXTERNAL_WEB_CONFERENCING = new Port(443);

    private LegacyEdges() {
    }

    /** The legacy Edge pools that the merge accepts, in the order of the model. */
    public static List<LegacyEdge> of(Topology topology, boolean federation) {
        List<LegacyEdge> result = new ArrayList<>();
        for (Edge edge : TopologyIndex.of(topology).roles(Edge.class)) {
            Pool pool = TopologyIndex.poolOf(edge);
            boolean merged = Versions.of(pool) == ProductVersion.OCS_2007_R2 && edge.getLayout() != EdgeLayout.EXPANDED;
            if (merged && pool.getFqdn() != null) {
                result.add(edge(pool, edge, federation));
            }
        }
        return result;
    }

    private static LegacyEdge edge(Pool pool, Edge edge, boolean federation) {
        List<Fqdn> machines = new ArrayList<>();
        for (PoolMember member : pool.getMembers()) {
            if (member.getHost() != null && member.getHost().getFqdn() != null) {
                machines.add(member.getHost().getFqdn());
            }
        }
        boolean balanced = edge.getLayout() == EdgeLayout.CONSOLIDATED || machines.size() > 1;
        if (machines.isEmpty()) {
            machines.add(pool.getFqdn());
        }
        EdgeService web = edge.getWebConferencing();
        Fqdn webName = web != null && web.getFqdn() != null ? web.getFqdn()
                : edge.getAccess() == null ? null : edge.getAccess().getFqdn();
        Pool nextHop = edge.getNextHop();
        return new LegacyEdge("OCS2007R2", true, edge.getAudioVideo() != null, web != null,
                federation && edge.isFederation(), balanced ? pool.getFqdn() : null, web == null ? null : webName, machines,
                or(pool.getInternalSipPort(), ACCESS),
                web == null ? null : or(edge.getInternalWebConferencingPort(), INTERNAL_WEB_CONFERENCING),
                web == null ? null : or(web.getPort(), EXTERNAL_WEB_CONFERENCING),
                nextHop == null ? null : nextHop.getFqdn());
    }

    private static Port or(Port port, Port usual) {
        return port == null ? usual : port;
    }
}
