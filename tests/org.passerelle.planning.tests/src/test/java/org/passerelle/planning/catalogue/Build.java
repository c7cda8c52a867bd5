// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import org.passerelle.topology.CentralSite;
import org.passerelle.topology.DnsRecord;
import org.passerelle.topology.DnsRecordType;
import org.passerelle.topology.DnsView;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeService;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.Role;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.IpAddress;
import org.passerelle.topology.values.UncPath;

/** Makes elements of one topology in few words. */
final class Build {

    static final TopologyFactory F = TopologyFactory.eINSTANCE;

    final Topology topology;
    final Site site;

    Build(Topology topology, String siteName) {
        this.topology = topology;
        CentralSite central = F.createCentralSite();
        central.setName(siteName);
        topology.getSites().add(central);
        this.site = central;
    }

    static Fqdn name(String label) {
        return new Fqdn(label + ".corp.contoso.com");
    }

    Host host(String label) {
        return topology.getHosts().stream().filter(host -> host.getFqdn().equals(name(label))).findFirst()
                .orElseGet(() -> {
                    Host host = F.createHost();
                    host.setFqdn(name(label));
                    topology.getHosts().add(host);
                    return host;
                });
    }

    Pool pool(String label, Role role, String... members) {
        Pool pool = F.createPool();
        pool.setFqdn(name(label));
        for (String member : members.length == 0 ? new String[] {label} : members) {
            PoolMember computer = F.createPoolMember();
            computer.setHost(host(member));
            pool.getMembers().add(computer);
        }
        pool.getRoles().add(role);
        site.getPools().add(pool);
        return pool;
    }

    Store store(String server, StoreKind kind) {
        Store store = F.createStore();
        store.setKind(kind);
        instance(server).getStores().add(store);
        return store;
    }

    SqlInstance instance(String server) {
        return topology.getSqlServers().stream().filter(sql -> sql.getHost().getFqdn().equals(name(server)))
                .map(sql -> sql.getInstances().getFirst()).findFirst().orElseGet(() -> {
                    SqlServer sql = F.createSqlServer();
                    sql.setHost(host(server));
                    SqlInstance instance = F.createSqlInstance();
                    sql.getInstances().add(instance);
                    topology.getSqlServers().add(sql);
                    return instance;
                });
    }

    FileShare share(String server, String folder) {
        FileShare share = F.createFileShare();
        share.setHost(host(server));
        share.setPath(new UncPath("\\\\" + name(server) + "\\" + folder));
        topology.getFileShares().add(share);
        return share;
    }

    DnsRecord dns(DnsView view, DnsRecordType type, String owner, String target) {
        DnsRecord record = F.createDnsRecord();
        record.setView(view);
        record.setType(type);
        record.setName(owner);
        record.getTargets().add(target);
        topology.getDnsRecords().add(record);
        return record;
    }

    static void services(Edge edge, String access, String web, String audioVideo, String network) {
        edge.setAccess(service(access, network + "1"));
        edge.setWebConferencing(service(web, network + "2"));
        edge.setAudioVideo(service(audioVideo, network + "3"));
    }

    private static EdgeService service(String label, String address) {
        EdgeService service = F.createEdgeService();
        service.setFqdn(new Fqdn(label + ".contoso.com"));
        service.setAddress(new IpAddress(address));
        return service;
    }
}
