// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.naming;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.values.InvalidValueException;
import org.passerelle.topology.values.SqlInstanceName;
import org.passerelle.topology.values.UncPath;

/** Declares computers, SQL servers, instances, stores and shares of one topology where they are first named. */
final class Declarations {

    private static final TopologyFactory FACTORY = TopologyFactory.eINSTANCE;

    private final Topology topology;
    private final NameIndex index;
    private final Consumer<EObject> declared;

    /** @param declared told of every element that is declared */
    Declarations(Topology topology, NameIndex index, Consumer<EObject> declared) {
        this.topology = topology;
        this.index = index;
        this.declared = declared;
    }

    /**
     * The host of that name, declared if need be.
     *
     * @throws InvalidValueException if the name is neither an address nor a host name
     */
    Host host(String name) {
        Host host = (Host) index.find(TopologyPackage.Literals.HOST, name);
        if (host == null) {
            host = HostNames.create(name);
            topology.getHosts().add(host);
            index.add(TopologyPackage.Literals.HOST, host);
            declared.accept(host);
        }
        return host;
    }

    /**
     * The instance of that name, {@code server} or {@code server\instance}, declared if need be.
     *
     * @throws InvalidValueException if server or instance are no such names
     */
    SqlInstance instance(String name) {
        SqlInstance instance = (SqlInstance) index.find(TopologyPackage.Literals.SQL_INSTANCE, name);
        if (instance == null) {
            int backslash = name.indexOf('\\');
            SqlInstance created = FACTORY.createSqlInstance();
            if (backslash >= 0) {
                created.setName(new SqlInstanceName(name.substring(backslash + 1)));
            }
            server(backslash < 0 ? name : name.substring(0, backslash)).getInstances().add(created);
            index.add(TopologyPackage.Literals.SQL_INSTANCE, created);
            declared.accept(created);
            instance = created;
        }
        return instance;
    }

    private SqlServer server(String name) {
        SqlServer server = (SqlServer) index.find(TopologyPackage.Literals.SQL_SERVER, name);
        if (server == null) {
            server = FACTORY.createSqlServer();
            server.setHost(host(name));
            topology.getSqlServers().add(server);
            index.add(TopologyPackage.Literals.SQL_SERVER, server);
            declared.accept(server);
        }
        return server;
    }

    /**
     * The store of that name, declared if need be.
     *
     * @param usual kind of a store whose name says none
     * @throws InvalidValueException if server or instance are no such names
     */
    Store store(String text, StoreKind usual) {
        Store store = index.findStore(text, usual);
        if (store == null) {
            StoreName name = StoreName.parse(text);
            store = FACTORY.createStore();
            store.setKind(name.kind() == null ? usual : name.kind());
            store.setDatabaseName(name.database());
            instance(name.instance()).getStores().add(store);
            index.addStore(store);
            declared.accept(store);
        }
        return store;
    }

    /**
     * The share at that path, declared on the host that the path names if need be.
     *
     * @throws InvalidValueException if the text is no path of a share
     */
    FileShare share(String path) {
        FileShare share = (FileShare) index.find(TopologyPackage.Literals.FILE_SHARE, path);
        if (share == null) {
            share = FACTORY.createFileShare();
            share.setPath(new UncPath(path));
            if (HostNames.isName(share.getPath().server())) {
                share.setHost(host(share.getPath().server()));
            }
            topology.getFileShares().add(share);
            index.add(TopologyPackage.Literals.FILE_SHARE, share);
            declared.accept(share);
        }
        return share;
    }

    /** Gives a pool that was written as {@code server NAME} its one machine. */
    void machineOf(Pool pool) {
        if (pool.getFqdn() != null && pool.getMembers().isEmpty()) {
            PoolMember member = FACTORY.createPoolMember();
            member.setHost(host(pool.getFqdn().toString()));
            pool.getMembers().add(member);
            declared.accept(member);
        }
    }
}
