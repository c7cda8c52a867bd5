// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.VoiceRoute;
import org.passerelle.topology.derived.TopologyIndex;

/** Which voice routes still lead through legacy Mediation Servers, and which pools those serve. */
final class LegacyRoutes {

    private final List<VoiceRoute> used = new ArrayList<>();
    private final Map<VoiceRoute, Set<Pool>> serversOf = new HashMap<>();
    private final Map<Pool, Set<Pool>> servedBy = new HashMap<>();

    LegacyRoutes(StateContext context) {
        if (context.topology().getVoice() == null) {
            return;
        }
        Set<Pool> servers = new HashSet<>();
        for (Mediation role : context.index().roles(Mediation.class)) {
            Pool server = TopologyIndex.poolOf(role);
            if (Generations.legacy(server)) {
                servers.add(server);
                servedBy.computeIfAbsent(server, any -> new HashSet<>()).add(server);
                servedBy.computeIfAbsent(role.getNextHop(), any -> new HashSet<>()).add(server);
            }
        }
        for (VoiceRoute route : context.topology().getVoice().getRoutes()) {
            Set<Pool> through = new LinkedHashSet<>(route.getMediationServers());
            route.getTrunks().forEach(trunk -> through.add(trunk.getMediation()));
            through.retainAll(servers);
            if (!through.isEmpty()) {
                used.add(route);
                serversOf.put(route, through);
            }
        }
    }

    /** The routes through a server of a pool. */
    List<VoiceRoute> through(Pool pool) {
        Set<Pool> own = servedBy.getOrDefault(pool, Set.of());
        return used.stream().filter(route -> serversOf.get(route).stream().anyMatch(own::contains)).toList();
    }

    /** The routes through a server of any other pool. */
    List<VoiceRoute> notThrough(Pool pool) {
        Set<Pool> own = servedBy.getOrDefault(pool, Set.of());
        return used.stream().filter(route -> !own.containsAll(serversOf.get(route))).toList();
    }
}
