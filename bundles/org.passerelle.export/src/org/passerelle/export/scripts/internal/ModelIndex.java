// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.passerelle.planning.Situation;
import org.passerelle.topology.DnsRecord;
import org.passerelle.topology.DnsRecordType;
import org.passerelle.topology.DnsView;
import org.passerelle.topology.Host;
import org.passerelle.topology.LoadBalancer;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.TopologyIndex;

/** Look-ups over whole topologies, made once for an export. */
final class ModelIndex {

    private final Map<String, DnsRecord> addresses = new HashMap<>();
    private final Map<Pool, LoadBalancer> balancers = new HashMap<>();
    private final Set<String> zones = new HashSet<>();
    private final Map<Pool, List<Pool>> legacyMediation = new HashMap<>();
    private final Set<Host> frontEnds = new HashSet<>();

    ModelIndex(Situation situation) {
        Topology target = situation.target();
        for (DnsRecord record : target.getDnsRecords()) {
            if (record.getType() == DnsRecordType.A && record.getView() == DnsView.INTERNAL && record.getName() != null) {
                addresses.putIfAbsent(key(record.getName()), record);
            }
        }
        target.getLoadBalancers().forEach(balancer -> balancer.getBalances()
                .forEach(pool -> balancers.putIfAbsent(pool, balancer)));
        zones(target);
        for (Mediation role : situation.legacyIndex().roles(Mediation.class)) {
            legacyMediation.computeIfAbsent(role.getNextHop(), any -> new ArrayList<>()).add(TopologyIndex.poolOf(role));
        }
        situation.targetFrontEnds().forEach(pool -> pool.getMembers().stream().map(PoolMember::getHost)
                .forEach(frontEnds::add));
    }

    private void zones(Topology target) {
        if (target.getForest() != null) {
            add(target.getForest().getName());
            target.getForest().getDomains().forEach(domain -> add(domain.getName()));
        }
        target.getSipDomains().forEach(domain -> add(domain.getName()));
    }

    private void add(Object zone) {
        if (zone != null) {
            zones.add(key(zone.toString()));
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The internal address record of a name in the target. */
    Optional<DnsRecord> addressRecord(String name) {
        return Optional.ofNullable(addresses.get(key(name)));
    }

    /** The load balancer in front of a target pool. */
    Optional<LoadBalancer> balancer(Pool pool) {
        return Optional.ofNullable(balancers.get(pool));
    }

    /** The zone of a full name: the longest known domain it lies in, else all behind the first label. */
    String zone(String name) {
        String first = name.substring(name.indexOf('.') + 1);
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            if (zones.contains(key(name.substring(dot + 1)))) {
                return name.substring(dot + 1);
            }
        }
        return first;
    }

    /** The legacy Mediation Servers that serve a legacy pool. */
    List<Pool> legacyMediation(Pool pool) {
        return legacyMediation.getOrDefault(pool, List.of());
    }

    /** Whether users sign in at that computer. */
    boolean isFrontEnd(Host host) {
        return frontEnds.contains(host);
    }
}
