// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.HashSet;
import java.util.Set;
import org.passerelle.planning.Situation;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeLayout;
import org.passerelle.topology.derived.EdgeNames;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;

/** Facts about Edge pools. */
public final class EdgeFacts {

    private EdgeFacts() {
    }

    /** Whether a legacy Edge has the expanded layout. */
    public static boolean expanded(Situation situation) {
        return situation.legacyIndex().roles(Edge.class).stream()
                .anyMatch(edge -> edge.getLayout() == EdgeLayout.EXPANDED);
    }

    /** Whether all services of a legacy Edge share one external name. */
    public static boolean sameFqdn(Situation situation) {
        return situation.legacyIndex().roles(Edge.class).stream().anyMatch(EdgeNames::single);
    }

    /** Whether a target Edge takes over the external Access name of a legacy one. */
    public static boolean accessNameKept(Situation situation) {
        Set<Fqdn> names = accessNames(situation.legacyIndex());
        names.retainAll(accessNames(situation.targetIndex()));
        return !names.isEmpty();
    }

    private static Set<Fqdn> accessNames(TopologyIndex index) {
        Set<Fqdn> names = new HashSet<>();
        for (Edge edge : index.roles(Edge.class)) {
            if (edge.getAccess() != null && edge.getAccess().getFqdn() != null) {
                names.add(edge.getAccess().getFqdn());
            }
        }
        return names;
    }
}
