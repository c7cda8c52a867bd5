// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Value;
import org.passerelle.topology.Host;
import org.passerelle.topology.InterfaceSide;
import org.passerelle.topology.LoadBalancer;
import org.passerelle.topology.LoadBalancing;
import org.passerelle.topology.NetworkInterface;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.values.InvalidValueException;
import org.passerelle.topology.values.IpAddress;

/** The IPv4 addresses of a pool, its servers and its web services: as records state them, else as hosts do. */
final class PoolAddresses {

    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;

    private final Job job;
    private final Pool pool;
    private final Map<Value.Fqdn, List<Value.Text>> records = new LinkedHashMap<>();

    PoolAddresses(Job job, Pool pool) {
        this.job = job;
        this.pool = pool;
    }

    /** Names with their addresses: the servers first. */
    Map<Value.Fqdn, List<Value.Text>> byName() {
        List<Host> hosts = Members.hosts(pool);
        Bindings.each(hosts, host -> records.put(Bindings.name(host), List.of(address(host))) == null);
        boolean byDns = hosts.size() == 1 || pool.getLoadBalancing() == LoadBalancing.DNS;
        addPool(Bindings.name(pool), byDns, hosts);
        if (pool.getInternalWebFqdn() != null) {
            // Web traffic needs a load balancer of its own even where the pool itself is balanced by DNS.
            addPool(Bindings.fqdn(pool, MODEL.getPool_InternalWebFqdn()), hosts.size() == 1, hosts);
        }
        return records;
    }

    private void addPool(Value.Fqdn name, boolean ofMembers, List<Host> hosts) {
        if (records.containsKey(name)) {
            return;
        }
        List<Value.Text> stated = stated(name);
        if (stated.isEmpty()) {
            stated = ofMembers ? Bindings.each(hosts, PoolAddresses::address) : List.of(balancer());
        }
        records.put(name, stated);
    }

    private List<Value.Text> stated(Value.Fqdn name) {
        return job.index().addressRecord(name.name())
                .map(record -> Bindings.all(record, MODEL.getDnsRecord_Targets(), PoolAddresses::address))
                .orElse(List.of());
    }

    private Value.Text balancer() {
        LoadBalancer balancer = job.index().balancer(pool).orElseThrow(() ->
                BindingProblem.missing(job.situation().target(), MODEL.getTopology_DnsRecords()));
        return address(Bindings.element(balancer, MODEL.getLoadBalancer_Host(), Host.class));
    }

    private static Value.Text address(Host host) {
        return host.getInterfaces().stream()
                .filter(one -> one.getSide() == InterfaceSide.PRIMARY || one.getSide() == InterfaceSide.INTERNAL)
                .map(NetworkInterface::getAddress).filter(address -> address != null && !address.isV6())
                .map(address -> Value.text(address.toString())).findFirst()
                .orElseThrow(() -> BindingProblem.missing(host, MODEL.getHost_Interfaces()));
    }

    private static Value.Text address(String text) {
        try {
            if (!new IpAddress(text).isV6()) {
                return Value.text(text);
            }
        } catch (InvalidValueException e) {
            throw new CommandException("An address record leads to an address.");
        }
        throw new CommandException("An address record leads to an IPv4 address.");
    }
}
