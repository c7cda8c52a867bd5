// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import java.util.List;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeLayout;
import org.passerelle.topology.EdgeService;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;

/** Whether the model says of legacy Edge servers what the merge asks for. */
final class LegacyEdges {

    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;

    private LegacyEdges() {
    }

    /** @throws BindingProblem when a name, next hop or external name is missing, or the layout is one the merge refuses */
    static void requireComplete(List<Pool> pools) {
        Bindings.each(pools, LegacyEdges::requireComplete);
    }

    private static Pool requireComplete(Pool pool) {
        Edge edge = Members.role(pool, Edge.class);
        if (edge.getLayout() == EdgeLayout.EXPANDED) {
            throw BindingProblem.refused(edge, MODEL.getEdge_Layout(), edge.getLayout().getLiteral());
        }
        Bindings.name(pool);
        List<Host> hosts = Members.hosts(pool);
        Bindings.each(hosts, Bindings::name);
        Bindings.fqdn(Bindings.element(edge, MODEL.getEdge_WebConferencing(), EdgeService.class),
                MODEL.getEdgeService_Fqdn());
        Bindings.name(Bindings.element(edge, MODEL.getRoutedRole_NextHop(), Pool.class));
        return pool;
    }
}
