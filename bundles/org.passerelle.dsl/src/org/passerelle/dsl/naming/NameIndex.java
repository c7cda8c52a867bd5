// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.naming;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage;

/**
 * Everything in one topology that can be referred to, by kind and name; built in one pass. Of several elements with the
 * same name the first has it, the others have it with their number: {@code name~2}. A name that is stated goes before a
 * number, and an element without a name counts as one with an empty name.
 */
public final class NameIndex {

    private static final Set<EClass> FOLDED = Set.of(TopologyPackage.Literals.HOST, TopologyPackage.Literals.POOL,
            TopologyPackage.Literals.SIP_DOMAIN, TopologyPackage.Literals.FILE_SHARE, TopologyPackage.Literals.SQL_SERVER,
            TopologyPackage.Literals.SQL_INSTANCE, TopologyPackage.Literals.STORE, TopologyPackage.Literals.PSTN_GATEWAY);

    private final Map<EClass, Map<String, EObject>> elements = new HashMap<>();
    private final Map<EObject, String> names = new IdentityHashMap<>();
    private final Twins twins = new Twins();

    /** An index of nothing. */
    NameIndex() {
        // filled by its maker
    }

    /**
     * @param root top of any model whose references are resolved
     * @return an index of it as it is now; an empty one unless it is a topology
     */
    public static NameIndex of(EObject root) {
        NameIndex index = new NameIndex();
        if (root instanceof Topology topology) {
            index.addDeclared(topology);
            index.addNamedByHost(topology);
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
        number();
    }

    /** Adds what is known by its host: SQL servers with their instances and stores, and gateways. */
    void addNamedByHost(Topology topology) {
        for (Site site : topology.getSites()) {
            site.getGateways().forEach(gateway -> add(TopologyPackage.Literals.PSTN_GATEWAY, gateway));
        }
        for (SqlServer server : topology.getSqlServers()) {
            add(TopologyPackage.Literals.SQL_SERVER, server);
            server.getInstances().forEach(instance -> add(TopologyPackage.Literals.SQL_INSTANCE, instance));
        }
        // The name of a store begins with that of its instance, so all instances have theirs first.
        number();
        for (SqlServer server : topology.getSqlServers()) {
            server.getInstances().forEach(instance -> instance.getStores().forEach(this::addStore));
        }
        number();
    }

    /** Adds a store under all its names. */
    void addStore(Store store) {
        String name = StoreName.ofKind(names.getOrDefault(store.eContainer(), ""), store);
        put(TopologyPackage.Literals.STORE, name, store);
        if (store.getDatabaseName() != null) {
            name += ':' + store.getDatabaseName();
            put(TopologyPackage.Literals.STORE, name, store);
        }
        if (!names.containsKey(store)) {
            twins.add(TopologyPackage.Literals.STORE, name, store);
        }
    }

    /** Adds one element under its name. */
    void add(EClass kind, EObject element) {
        String name = Objects.requireNonNullElse(ElementNames.of(element), "");
        put(kind, name, element);
        if (!names.containsKey(element)) {
            twins.add(kind, name, element);
        }
    }

    private void number() {
        twins.number((twin, name) -> put(twin.kind(), name, twin.element()));
    }

    private boolean put(EClass kind, String name, EObject element) {
        Map<String, EObject> named = elements.computeIfAbsent(kind, any -> new LinkedHashMap<>());
        boolean free = named.putIfAbsent(key(kind, name), element) == null;
        if (free) {
            names.putIfAbsent(element, name);
        }
        return free;
    }

    /**
     * @param element an element that is referred to
     * @param via the reference that leads to it
     * @return the name there that leads back to it; for an element that isn't in the topology the name that it has by
     *         itself, null where it has none
     */
    public String name(EObject element, EReference via) {
        String name = names.get(element);
        if (element instanceof Store store) {
            return name == null ? StoreName.alone(store) : StoreName.shortest(name, names.get(store.eContainer()), store, via);
        }
        return name == null ? ElementNames.of(element) : name;
    }

    /** Whether an element is the one that its own name leads to. */
    boolean isFirst(EClass kind, EObject element) {
        String name = ElementNames.of(element);
        return name != null && find(kind, name) == element;
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
    Store findStore(String written, StoreKind usual) {
        EObject numbered = find(TopologyPackage.Literals.STORE, written);
        if (numbered != null) {
            return (Store) numbered;
        }
        StoreName name = StoreName.parse(written);
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

    static String key(EClass kind, String name) {
        return FOLDED.contains(kind) ? ElementNames.folded(name) : name;
    }
}
