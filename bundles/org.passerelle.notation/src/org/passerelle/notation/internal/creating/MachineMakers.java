// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.creating;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Host;
import org.passerelle.topology.InterfaceSide;
import org.passerelle.topology.NetworkInterface;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.values.SqlInstanceName;
import org.passerelle.topology.values.UncPath;

/** Makes computers, database servers and shares. */
final class MachineMakers {

    /** A label has 63 characters; some of them are for the number. */
    private static final int LONGEST_STEM = 50;

    private MachineMakers() {
    }

    static EObject host(Workshop workshop) {
        Host host = Workshop.MAKE.createHost();
        host.setFqdn(workshop.fqdn("srv"));
        return host;
    }

    /** A member with a new host. A pool of one computer becomes a pool of several; its first computer keeps its name. */
    static EObject member(Workshop workshop) {
        Pool pool = (Pool) workshop.container();
        pool.setSingleComputer(false);
        PoolMember member = Workshop.MAKE.createPoolMember();
        String stem = pool.getFqdn() == null ? "srv" : pool.getFqdn().hostName().replaceFirst("[0-9]+$", "");
        boolean usable = !stem.isEmpty() && stem.length() <= LONGEST_STEM;
        member.setHost(workshop.host(workshop.fqdn(usable ? stem : "srv")));
        return member;
    }

    static EObject networkInterface(Workshop workshop) {
        Host host = (Host) workshop.container();
        NetworkInterface face = Workshop.MAKE.createNetworkInterface();
        face.setSide(InterfaceSide.PRIMARY);
        long alike = host.getInterfaces().stream().filter(other -> other.getSide() == InterfaceSide.PRIMARY).count();
        face.setNumber((int) alike + 1);
        return face;
    }

    static EObject sqlServer(Workshop workshop) {
        SqlServer server = Workshop.MAKE.createSqlServer();
        server.setHost(workshop.host(workshop.fqdn("sql")));
        server.getInstances().add(Workshop.MAKE.createSqlInstance());
        return server;
    }

    /** The default instance where the server has none yet, else one with a name. */
    static EObject instance(Workshop workshop) {
        SqlServer server = (SqlServer) workshop.container();
        SqlInstance instance = Workshop.MAKE.createSqlInstance();
        Set<String> names = new HashSet<>();
        server.getInstances().forEach(other -> names.add(other.getName() == null ? "" : other.getName().toString()));
        if (names.contains("")) {
            instance.setName(new SqlInstanceName(FreshNames.name("LYNC", names)));
        }
        return instance;
    }

    static Maker store(StoreKind kind) {
        return workshop -> {
            Store store = Workshop.MAKE.createStore();
            store.setKind(kind);
            SqlInstance instance = (SqlInstance) workshop.container();
            // Stores of one kind on an instance are told apart by their databases.
            if (instance.getStores().stream().anyMatch(other -> other.getKind() == kind)) {
                store.setDatabaseName(FreshNames.name(kind.getLiteral(), instance.getStores().stream()
                        .map(Store::getDatabaseName).toList()));
            }
            return store;
        };
    }

    static EObject share(Workshop workshop) {
        FileShare share = Workshop.MAKE.createFileShare();
        share.setHost(workshop.host(workshop.fqdn("fs")));
        share.setPath(new UncPath("\\\\" + share.getHost().getFqdn() + "\\share"));
        return share;
    }
}
