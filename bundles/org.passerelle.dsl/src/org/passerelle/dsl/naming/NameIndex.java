// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.naming;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage;

/** Everything in one topology that can be referred to, by kind and name; built in one pass. Of twins the first counts. */
public final class NameIndex {

    private static final Set<EClass> FOLDED = Set.of(TopologyPackage.Literals.HOST, TopologyPackage.Literals.POOL,
            TopologyPackage.Literals.SIP_DOMAIN, TopologyPackage.Literals.FILE_SHARE, TopologyPackage.Literals.SQL_SERVER,
            TopologyPackage.Literals.SQL_INSTANCE, TopologyPackage.Literals.STORE, TopologyPackage.Literals.PSTN_GATEWAY);

    private final Map<EClass, Map<String, EObject>> elements = new HashMap<>();

    /** An index of nothing. */
    NameIndex() {
        // filled by its maker
    }

    /**
     * @param topology a topology whose references are resolved
     * @return an index of it as it is now
     */
    public static NameIndex of(Topology topology) {
        NameIndex index = new NameIndex();
        index.addDeclared(topology);
        topology.getSqlServers().forEach(index::addServer);
        for (Site site : topology.getSites()) {
            site.getGateways().forEach(gateway -> index.add(TopologyPackage.Literals.PSTN_GATEWAY, gateway));
        }
        return index;
    }

    /** Adds what is named by itself, not by a reference of its own. */
    void addDeclared(Topology topology) {
        topology.getHosts().forEach(host -> add(TopologyPackage.Literals.HOST, host));
        topology.getSipDomains().forEach(domain -> add(TopologyPackage.Literals.SIP_DOMAIN, domain));
        topology.getFileShares().forEach(share -> add(TopologyPackage.Literals.FILE_SHARE, share));
        for (Site site : topology.getSites()) {
            add(TopologyPackage.Literals.SITE, site);
            site.getPools().forEach(pool -> add(TopologyPackage.Literals.POOL, pool));
            for (PstnGateway gateway : site.getGateways()) {
                gateway.getTrunks().forEach(trunk -> add(TopologyPackage.Literals.TRUNK, trunk));
            }
        }
        if (topology.getVoice() != null) {
            topology.getVoice().getUsages().forEach(usage -> add(TopologyPackage.Literals.PSTN_USAGE, usage));
            topology.getVoice().getRoutes().forEach(route -> add(TopologyPackage.Literals.VOICE_ROUTE, route));
        }
    }

    /** Adds a SQL server with its instances and stores. */
    void addServer(SqlServer server) {
        add(TopologyPackage.Literals.SQL_SERVER, server);
        server.getInstances().forEach(this::addInstance);
    }

    /** Adds a SQL instance with its stores. */
    void addInstance(SqlInstance instance) {
        add(TopologyPackage.Literals.SQL_INSTANCE, instance);
        instance.getStores().forEach(this::addStore);
    }

    /** Adds a store under all its names. */
    void addStore(Store store) {
        String instance = ElementNames.of(store.eContainer());
        String named = instance + ':' + store.getKind().getLiteral();
        put(TopologyPackage.Literals.STORE, named, store);
        if (store.getDatabaseName() != null) {
            put(TopologyPackage.Literals.STORE, named + ':' + store.getDatabaseName(), store);
        }
    }

    /** Adds one element under its name. */
    void add(EClass kind, EObject element) {
        String name = ElementNames.of(element);
        if (name != null) {
            put(kind, name, element);
        }
    }

    private void put(EClass kind, String name, EObject element) {
        elements.computeIfAbsent(kind, any -> new LinkedHashMap<>()).putIfAbsent(key(kind, name), element);
    }

    /**
     * @param kind type of the reference
     * @param name name as written
     * @return the element, or null
     */
    public EObject find(EClass kind, String name) {
        Map<String, EObject> named = elements.get(indexed(kind));
        return named == null ? null : named.get(key(kind, name));
    }

    /** The store of that name; {@code usual} is its kind where the name says none. */
    Store findStore(StoreName name, StoreKind usual) {
        StoreKind kind = name.kind() == null ? usual : name.kind();
        String text = name.instance() + ':' + kind.getLiteral() + (name.database() == null ? "" : ':' + name.database());
        return (Store) find(TopologyPackage.Literals.STORE, text);
    }

    /** Everything of a kind with its names. */
    public Collection<EObject> all(EClass kind) {
        Map<String, EObject> named = elements.get(indexed(kind));
        return named == null ? List.of() : named.values();
    }

    private static EClass indexed(EClass kind) {
        return TopologyPackage.Literals.SITE.isSuperTypeOf(kind) ? TopologyPackage.Literals.SITE : kind;
    }

    private static String key(EClass kind, String name) {
        return FOLDED.contains(kind) ? ElementNames.folded(name) : name;
    }
}
