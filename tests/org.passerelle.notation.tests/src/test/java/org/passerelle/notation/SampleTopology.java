// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import org.passerelle.topology.CentralSite;
import org.passerelle.topology.Edge;
import org.passerelle.topology.Edition;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Host;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.OfficeWebApps;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Role;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.Trunk;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.Port;
import org.passerelle.topology.values.UncPath;

/** An Enterprise pool of four with Edge pool, database server, shares, gateway and Office Web Apps Server. */
final class SampleTopology {

    private static final TopologyFactory MAKE = TopologyFactory.eINSTANCE;

    private final Topology topology = MAKE.createTopology();
    private final CentralSite site = MAKE.createCentralSite();

    private SampleTopology() {
        topology.setName("Fabrikam");
        topology.setProduct(ProductVersion.LYNC_2013);
        site.setName("Lisbon");
        topology.getSites().add(site);
    }

    static Topology make() {
        return new SampleTopology().build();
    }

    private Topology build() {
        FrontEnd frontEnd = MAKE.createFrontEnd();
        Pool pool = pool(site, "pool01.fabrikam.com", 4, frontEnd);
        pool.setEdition(Edition.ENTERPRISE);
        Mediation mediation = MAKE.createMediation();
        pool.getRoles().add(mediation);
        frontEnd.setUserStore(store("sql01.fabrikam.com", StoreKind.USER));
        frontEnd.setFileStore(share("fs01.fabrikam.com"));
        share("fs02.fabrikam.com");
        Edge edge = MAKE.createEdge();
        Pool edges = pool(site, "edgepool.fabrikam.com", 3, edge);
        edge.setNextHop(pool);
        frontEnd.setMediaEdge(edges);
        site.setFederationRoute(edges);
        OfficeWebApps webApps = MAKE.createOfficeWebApps();
        frontEnd.setOfficeWebApps(pool(site, "owa.fabrikam.com", 1, webApps));
        trunk(pool);
        return topology;
    }

    private void trunk(Pool pool) {
        PstnGateway gateway = MAKE.createPstnGateway();
        gateway.setHost(host("gw01.fabrikam.com"));
        site.getGateways().add(gateway);
        Trunk trunk = MAKE.createTrunk();
        trunk.setName("gw01");
        trunk.setMediation(pool);
        trunk.setMediationPort(new Port(5067));
        trunk.setGatewayPort(new Port(5067));
        gateway.getTrunks().add(trunk);
    }

    private Pool pool(Site where, String name, int computers, Role role) {
        Pool pool = MAKE.createPool();
        pool.setFqdn(new Fqdn(name));
        pool.getRoles().add(role);
        for (int i = 1; i <= computers; i++) {
            PoolMember member = MAKE.createPoolMember();
            member.setHost(host(name.substring(0, name.indexOf('.')) + "-" + i + ".fabrikam.com"));
            pool.getMembers().add(member);
        }
        where.getPools().add(pool);
        return pool;
    }

    private Host host(String name) {
        Host host = MAKE.createHost();
        host.setFqdn(new Fqdn(name));
        topology.getHosts().add(host);
        return host;
    }

    private Store store(String server, StoreKind kind) {
        SqlServer sql = MAKE.createSqlServer();
        sql.setHost(host(server));
        SqlInstance instance = MAKE.createSqlInstance();
        Store store = MAKE.createStore();
        store.setKind(kind);
        instance.getStores().add(store);
        sql.getInstances().add(instance);
        topology.getSqlServers().add(sql);
        return store;
    }

    private FileShare share(String server) {
        FileShare share = MAKE.createFileShare();
        share.setHost(host(server));
        share.setPath(new UncPath("\\\\" + server + "\\share"));
        topology.getFileShares().add(share);
        return share;
    }
}
