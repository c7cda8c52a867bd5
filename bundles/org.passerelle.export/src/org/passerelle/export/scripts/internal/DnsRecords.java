// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.passerelle.powershell.command.CommandBuilder;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Precondition;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Unit;
import org.passerelle.topology.Host;
import org.passerelle.topology.InterfaceSide;
import org.passerelle.topology.LoadBalancer;
import org.passerelle.topology.LoadBalancing;
import org.passerelle.topology.NetworkInterface;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage;

/** OCS-02-02: the host records of a pool, its servers and its web services. */
final class DnsRecords implements ScriptMaker {

    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;

    @Override
    public void fill(Job job) {
        job.require(new Precondition.Module("DnsServer"));
        Zones zones = new Zones(job.situation().target());
        records(job.situation().target(), About.target(job)).forEach((name, addresses) -> addresses
                .forEach(address -> job.add(unit(job, name, zones.of(name.name()), address))));
    }

    private static Map<Value.Fqdn, List<Value.Text>> records(Topology topology, Pool pool) {
        List<Host> hosts = Members.hosts(pool);
        List<Value.Text> members = Bindings.each(hosts, DnsRecords::address);
        List<Value.Text> balanced = balanced(topology, pool);
        boolean byDns = hosts.size() == 1 || pool.getLoadBalancing() == LoadBalancing.DNS;
        Map<Value.Fqdn, List<Value.Text>> records = new LinkedHashMap<>();
        Bindings.each(hosts, host -> records.put(Bindings.name(host), List.of(address(host))) == null);
        records.putIfAbsent(Bindings.name(pool), byDns || balanced.isEmpty() ? members : balanced);
        if (pool.getInternalWebFqdn() != null) {
            // Web traffic needs a load balancer of its own even where the pool itself is balanced by DNS.
            records.putIfAbsent(Bindings.fqdn(pool, MODEL.getPool_InternalWebFqdn()),
                    balanced.isEmpty() ? members : balanced);
        }
        return records;
    }

    private static List<Value.Text> balanced(Topology topology, Pool pool) {
        for (LoadBalancer balancer : topology.getLoadBalancers()) {
            if (balancer.getBalances().contains(pool) && balancer.getHost() != null) {
                return List.of(address(balancer.getHost()));
            }
        }
        return List.of();
    }

    private static Value.Text address(Host host) {
        return host.getInterfaces().stream()
                .filter(one -> one.getSide() == InterfaceSide.PRIMARY || one.getSide() == InterfaceSide.INTERNAL)
                .map(NetworkInterface::getAddress).filter(address -> address != null && !address.isV6())
                .map(address -> Value.text(address.toString())).findFirst()
                .orElseThrow(() -> BindingProblem.missing(host, MODEL.getHost_Interfaces()));
    }

    private static Unit unit(Job job, Value.Fqdn name, String zone, Value.Text address) {
        Value.Text label = Value.text(name.name().substring(0, name.name().length() - zone.length() - 1));
        Query record = Query.of(at(job, call("Get-DnsServerResourceRecord").with("ZoneName", Value.text(zone))
                .with("Name", label).with("RRType", Value.text("A"))).build()).orNothing()
                .where("RecordData.IPv4Address", Match.EQUALS, address);
        return Unit.of(Value.text(name.name() + " " + address.text())).doneWhen(Condition.exists(record))
                .change(at(job, call("Add-DnsServerResourceRecordA").with("ZoneName", Value.text(zone))
                        .with("Name", label).with("IPv4Address", address)).build())
                .independent().build();
    }

    private static CommandBuilder at(Job job, CommandBuilder command) {
        Optional<Value.Fqdn> server = job.options().dnsServer();
        return server.isPresent() ? command.with("ComputerName", server.get()) : command;
    }

    /** The zones that names of a topology lie in: the longest known domain, else all behind the first label. */
    private static final class Zones {

        private final TreeSet<String> known = new TreeSet<>();

        Zones(Topology topology) {
            List<Object> names = new ArrayList<>();
            if (topology.getForest() != null) {
                names.add(topology.getForest().getName());
                topology.getForest().getDomains().forEach(domain -> names.add(domain.getName()));
            }
            topology.getSipDomains().forEach(domain -> names.add(domain.getName()));
            names.stream().filter(name -> name != null).forEach(name -> known.add(name.toString().toLowerCase(Locale.ROOT)));
        }

        String of(String name) {
            int dot = name.indexOf('.');
            String first = name.substring(dot + 1);
            for (String zone = first; !zone.isEmpty(); zone = zone.substring(zone.indexOf('.') + 1)) {
                if (known.contains(zone.toLowerCase(Locale.ROOT))) {
                    return zone;
                }
                if (zone.indexOf('.') < 0) {
                    break;
                }
            }
            return first;
        }
    }
}
