// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.derived;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Role;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.Topology;
import org.passerelle.topology.Trunk;
import org.passerelle.topology.values.Fqdn;

/**
 * Look-ups in one topology. Pools are looked up as they were when the index was made; hosts, stores, gateways and trunks
 * as they were when the first of them was asked for. It does not follow later changes.
 */
public final class TopologyIndex {

    private final Topology topology;
    private final List<Pool> pools = new ArrayList<>();
    private final List<Pool> frontEnds = new ArrayList<>();
    private final Map<Fqdn, Pool> poolsByName = new LinkedHashMap<>();
    private final Map<PoolKind, List<Pool>> poolsByKind = new EnumMap<>(PoolKind.class);
    private final Map<Class<? extends Role>, List<? extends Role>> roles = new ConcurrentHashMap<>();
    private Surroundings surroundings;

    private TopologyIndex(Topology topology) {
        this.topology = topology;
        topology.getSites().forEach(site -> site.getPools().forEach(this::add));
    }

    /** What stands beside the pools; read in one pass when it is first needed. */
    private static final class Surroundings {

        private final Map<Fqdn, Host> hosts = new LinkedHashMap<>();
        private final List<PstnGateway> gateways = new ArrayList<>();
        private final Map<String, PstnGateway> gatewaysByLabel = new LinkedHashMap<>();
        private final List<Trunk> trunks = new ArrayList<>();
        private final List<Store> stores = new ArrayList<>();

        Surroundings(Topology topology) {
            for (Site site : topology.getSites()) {
                for (PstnGateway gateway : site.getGateways()) {
                    gateways.add(gateway);
                    gatewaysByLabel.putIfAbsent(gateway.label(), gateway);
                    trunks.addAll(gateway.getTrunks());
                }
            }
            for (Host host : topology.getHosts()) {
                if (host.getFqdn() != null) {
                    hosts.putIfAbsent(host.getFqdn(), host);
                }
            }
            for (SqlServer server : topology.getSqlServers()) {
                for (SqlInstance instance : server.getInstances()) {
                    stores.addAll(instance.getStores());
                }
            }
        }
    }

    private synchronized Surroundings surroundings() {
        if (surroundings == null) {
            surroundings = new Surroundings(topology);
        }
        return surroundings;
    }

    private void add(Pool pool) {
        pools.add(pool);
        PoolKind poolKind = pool.kind();
        poolsByKind.computeIfAbsent(poolKind, kind -> new ArrayList<>()).add(pool);
        if (poolKind == PoolKind.ENTERPRISE_FRONT_END || poolKind == PoolKind.STANDARD_EDITION) {
            frontEnds.add(pool);
        }
        if (pool.getFqdn() != null) {
            poolsByName.putIfAbsent(pool.getFqdn(), pool);
        }
    }

    /**
     * @param topology the topology to look into, never null
     * @return look-ups for it as it is now
     */
    public static TopologyIndex of(Topology topology) {
        return new TopologyIndex(topology);
    }

    /** The topology looked into. */
    public Topology topology() {
        return topology;
    }

    /** All pools in the order of sites and of pools in them. */
    public List<Pool> pools() {
        return Collections.unmodifiableList(pools);
    }

    /** The pools of one kind, in the same order. */
    public List<Pool> pools(PoolKind kind) {
        return Collections.unmodifiableList(poolsByKind.getOrDefault(kind, List.of()));
    }

    /** The Enterprise pools and Standard Edition servers, in the same order. */
    public List<Pool> frontEnds() {
        return Collections.unmodifiableList(frontEnds);
    }

    /** The pool of that name, the first of several. */
    public Optional<Pool> pool(Fqdn name) {
        return Optional.ofNullable(poolsByName.get(name));
    }

    /** The host of that name, the first of several. */
    public Optional<Host> host(Fqdn name) {
        return Optional.ofNullable(surroundings().hosts.get(name));
    }

    /** All roles of one type with their pools in order; a role's pool is its container. */
    @SuppressWarnings("unchecked") // filled by type
    public <R extends Role> List<R> roles(Class<R> type) {
        return (List<R>) roles.computeIfAbsent(type, any -> collect(type));
    }

    private <R extends Role> List<R> collect(Class<R> type) {
        List<R> found = new ArrayList<>();
        for (Pool pool : pools) {
            role(pool, type).ifPresent(found::add);
        }
        return Collections.unmodifiableList(found);
    }

    /** The role of that type on a pool, the first of several. */
    public static <R extends Role> Optional<R> role(Pool pool, Class<R> type) {
        for (Role role : pool.getRoles()) {
            if (type.isInstance(role)) {
                return Optional.of(type.cast(role));
            }
        }
        return Optional.empty();
    }

    /** The pool that runs a role, or null for a role that is in none. */
    public static Pool poolOf(Role role) {
        return role.eContainer() instanceof Pool pool ? pool : null;
    }

    /** All gateways in the order of sites. */
    public List<PstnGateway> gateways() {
        return Collections.unmodifiableList(surroundings().gateways);
    }

    /** The gateway of that label, the first of several. */
    public Optional<PstnGateway> gateway(String label) {
        return Optional.ofNullable(surroundings().gatewaysByLabel.get(label));
    }

    /** All trunks in the order of gateways. */
    public List<Trunk> trunks() {
        return Collections.unmodifiableList(surroundings().trunks);
    }

    /** All stores in the order of SQL servers. */
    public List<Store> stores() {
        return Collections.unmodifiableList(surroundings().stores);
    }
}
