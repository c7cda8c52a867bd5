// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.util.InternalEList;
import org.passerelle.interchange.ProblemKind;
import org.passerelle.interchange.internal.document.Keys;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Host;
import org.passerelle.topology.InterfaceSide;
import org.passerelle.topology.NetworkInterface;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.InvalidValueException;
import org.passerelle.topology.values.IpAddress;
import org.passerelle.topology.values.SqlInstanceName;
import org.passerelle.topology.values.UncPath;

/** Tells from the services on a cluster what it is, and imports it without its references. */
final class ClusterImport {

    private enum Kind { POOL, GATEWAY, DATA }

    private static final String GATEWAY_ROLE = "PstnGateway";
    private static final String FILE_STORE = "FileStore";
    private static final TopologyFactory FACTORY = TopologyFactory.eINSTANCE;

    private final Imported imported;
    private final MachineImport machines;
    private final RoleImport roles;
    private final Set<String> seen = new HashSet<>();

    ClusterImport(Imported imported) {
        this.imported = imported;
        this.machines = new MachineImport(imported);
        this.roles = new RoleImport(imported);
    }

    /**
     * Imports clusters in an order that does not depend on that of the document: by site, pools before gateways before
     * the rest, and database servers before file shares.
     */
    void read(List<Node> clusters) {
        List<String> sites = List.copyOf(imported.sites.keySet());
        Map<String, Integer> ranks = new HashMap<>();
        sites.forEach(site -> ranks.put(site, ranks.size()));
        List<Node> usable = clusters.stream().filter(this::isUsable)
                .sorted(Comparator.comparing((Node cluster) -> ranks.get(cluster.get("Site"))).thenComparing(ClusterImport::kind))
                .toList();
        for (Node cluster : usable) {
            Site site = imported.sites.get(cluster.get("Site"));
            switch (kind(cluster)) {
                case POOL -> pool(cluster, site);
                case GATEWAY -> gateway(cluster, site);
                case DATA -> { }
            }
        }
        usable.stream().filter(cluster -> cluster.child("SqlInstance") != null).forEach(this::sqlServer);
        usable.forEach(cluster -> Keys.unique(cluster.children("Service"))
                .forEach((key, service) -> share(cluster, key, service)));
    }

    private boolean isUsable(Node cluster) {
        if (!seen.add(Keys.folded(cluster.get("Fqdn")))) {
            imported.problems.at(cluster, "Fqdn", ProblemKind.DUPLICATE_KEY, "duplicateKey", cluster.get("Fqdn"));
            return false;
        }
        // Where the site is missing, the reader of the document has told; the whole cluster is kept then.
        return imported.sites.containsKey(cluster.get("Site"));
    }

    private static Kind kind(Node cluster) {
        List<Node> services = cluster.children("Service");
        if (services.size() == 1 && services.get(0).get("RoleName").equals(GATEWAY_ROLE)) {
            return Kind.GATEWAY;
        }
        boolean onlyFiles = services.stream().allMatch(service -> service.get("RoleName").equals(FILE_STORE));
        boolean idle = services.isEmpty() && cluster.child("SqlInstance") == null;
        return !onlyFiles || idle ? Kind.POOL : Kind.DATA;
    }

    private void gateway(Node cluster, Site site) {
        PstnGateway gateway = FACTORY.createPstnGateway();
        gateway.setHost(gatewayHost(cluster.get("Fqdn")));
        site.getGateways().add(gateway);
    }

    private Host gatewayHost(String name) {
        try {
            IpAddress address = new IpAddress(name);
            Host host = FACTORY.createHost();
            NetworkInterface face = FACTORY.createNetworkInterface();
            face.setSide(InterfaceSide.PRIMARY);
            face.setAddress(address);
            host.getInterfaces().add(face);
            imported.addHost(name, host);
            return host;
        } catch (InvalidValueException aName) {
            return imported.host(name);
        }
    }

    private void pool(Node cluster, Site site) {
        Pool pool = FACTORY.createPool();
        pool.setFqdn(new Fqdn(cluster.get("Fqdn")));
        List<Node> computers = cluster.children("Machine");
        boolean one = computers.size() == 1
                && Keys.folded(computers.get(0).get("Fqdn")).equals(Keys.folded(cluster.get("Fqdn")));
        pool.setSingleComputer(cluster.has("IsSingleMachineOnly") ? Values.isTrue(cluster, "IsSingleMachineOnly") : one);
        Set<Host> seenHosts = new HashSet<>();
        for (Node machine : computers) {
            if (!seenHosts.add(imported.host(machine.get("Fqdn")))) {
                continue;
            }
            PoolMember member = FACTORY.createPoolMember();
            member.setHost(imported.host(machine.get("Fqdn")));
            member.setFaultDomain(machine.attributes().get("FaultDomain"));
            member.setUpgradeDomain(machine.attributes().get("UpgradeDomain"));
            pool.getMembers().add(member);
        }
        version(cluster, pool);
        site.getPools().add(pool);
        roles.read(cluster, pool);
        machines.interfaces(cluster, pool);
    }

    private void version(Node cluster, Pool pool) {
        for (Node service : cluster.children("Service")) {
            String number = service.get("ServiceVersion");
            ProductVersion version = ServiceVersions.product(number).orElse(null);
            if (version == null) {
                imported.problems.at(service, ProblemKind.OTHER_PRODUCT, "unknownVersion", number);
            } else if (!pool.isSetVersion() && !service.get("RoleName").equals(FILE_STORE)) {
                pool.setVersion(version);
            }
        }
    }

    private void sqlServer(Node cluster) {
        SqlServer server = FACTORY.createSqlServer();
        server.setHost(imported.host(cluster.get("Fqdn")));
        List<Node> computers = cluster.children("Machine");
        if (computers.size() > 1 && cluster.children("Service").isEmpty()) {
            Set<Host> nodes = new LinkedHashSet<>();
            computers.forEach(node -> nodes.add(imported.host(node.get("Fqdn"))));
            // Already a set: the list of the model would look for each in all before it.
            ((InternalEList<Host>) server.getClusterNodes()).addAllUnique(nodes);
        }
        Keys.unique(cluster.children("SqlInstance")).forEach((key, source) -> {
            if (key.endsWith("]")) {
                server.getInstances().add(instance(source));
            }
        });
        imported.topology.getSqlServers().add(server);
    }

    private SqlInstance instance(Node source) {
        SqlInstance instance = FACTORY.createSqlInstance();
        if (!source.get("Name").isEmpty()) {
            instance.setName(new SqlInstanceName(source.get("Name")));
        }
        for (Map.Entry<String, Node> entry : Keys.unique(source.children("Service")).entrySet()) {
            Node service = entry.getValue();
            StoreRoles.kind(service.get("RoleName")).filter(kind -> entry.getKey().endsWith("]")).ifPresent(kind -> {
                Store store = FACTORY.createStore();
                store.setKind(kind);
                instance.getStores().add(store);
                imported.stores.put(service, store);
            });
        }
        ECollections.sort(instance.getStores(), Comparator.comparing(Store::getKind));
        return instance;
    }

    private void share(Node cluster, String key, Node service) {
        Node extension = service.child("FileStoreService");
        if (!service.get("RoleName").equals(FILE_STORE) || !key.endsWith("]") || extension == null
                || !extension.has("ShareName")) {
            return;
        }
        FileShare share = FACTORY.createFileShare();
        share.setHost(imported.host(cluster.get("Fqdn")));
        share.setPath(new UncPath("\\\\" + cluster.get("Fqdn") + '\\' + extension.get("ShareName")));
        imported.topology.getFileShares().add(share);
        imported.shares.put(service, share);
    }
}
