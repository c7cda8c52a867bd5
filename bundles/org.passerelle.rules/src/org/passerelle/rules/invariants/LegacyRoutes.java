// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.rules.Selection;
import org.passerelle.rules.Selection.Reach;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.Trunk;
import org.passerelle.topology.VoiceRoute;
import org.passerelle.topology.derived.TopologyIndex;

/** Which voice routes still lead through legacy Mediation Servers, and which pools those serve. */
final class LegacyRoutes {

    private static final Selection<VoiceRoute> ROUTES = Selection.of(VoiceRoute.class,
            context -> context.topology().getVoice() == null ? List.of() : context.topology().getVoice().getRoutes(),
            (context, route) -> !servers(route).isEmpty())
            .reads(Reach.HOLDER, Literals.VOICE_ROUTE__MEDIATION_SERVERS, Literals.VOICE_ROUTE__TRUNKS)
            .reads(Reach.REFERRING, Literals.TRUNK__MEDIATION)
            .reads(Reach.REFERRING_ON, Literals.POOL__VERSION, Literals.POOL__ROLES)
            .reads(Reach.ALL, Literals.TOPOLOGY__PRODUCT);

    private final Map<VoiceRoute, Set<Pool>> serversOf = new LinkedHashMap<>();
    private final Map<Pool, Set<Pool>> servedBy = new HashMap<>();

    LegacyRoutes(StateContext context) {
        for (VoiceRoute route : context.select(ROUTES)) {
            Set<Pool> servers = servers(route);
            serversOf.put(route, servers);
            for (Pool server : servers) {
                Pool nextHop = TopologyIndex.role(server, Mediation.class).orElseThrow().getNextHop();
                servedBy.computeIfAbsent(server, any -> new HashSet<>()).add(server);
                servedBy.computeIfAbsent(nextHop, any -> new HashSet<>()).add(server);
            }
        }
    }

    private static Set<Pool> servers(VoiceRoute route) {
        return Stream.concat(route.getMediationServers().stream(), route.getTrunks().stream().map(Trunk::getMediation))
                .filter(pool -> pool != null && Generations.legacy(pool)
                        && TopologyIndex.role(pool, Mediation.class).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether no route leads through a legacy server. */
    boolean isEmpty() {
        return serversOf.isEmpty();
    }

    /** The servers that routes lead through, and the pools those serve. */
    Set<Pool> concerned() {
        return servedBy.keySet();
    }

    /** The routes through a server of a pool. */
    List<VoiceRoute> through(Pool pool) {
        Set<Pool> own = servedBy.getOrDefault(pool, Set.of());
        return own.isEmpty() ? List.of() : serversOf.keySet().stream()
                .filter(route -> serversOf.get(route).stream().anyMatch(own::contains)).toList();
    }

    /** The routes through a server of any other pool. */
    List<VoiceRoute> notThrough(Pool pool) {
        Set<Pool> own = servedBy.getOrDefault(pool, Set.of());
        return serversOf.keySet().stream().filter(route -> !own.containsAll(serversOf.get(route))).toList();
    }
}
