// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.naming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage;

/** What a printed topology leaves out because naming it declares it: the reverse of {@link Declarations}. */
public final class Omissions {

    private final Set<EObject> omitted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<EObject> named = Collections.newSetFromMap(new IdentityHashMap<>());
    private final NameIndex index;

    private Omissions(NameIndex index) {
        this.index = index;
    }

    /**
     * @param root top of a model
     * @param index the names of what stands in it
     * @return what its text leaves out
     */
    public static Omissions of(EObject root, NameIndex index) {
        Omissions omissions = new Omissions(index);
        if (root instanceof Topology topology) {
            omissions.collect(topology);
        }
        return omissions;
    }

    private void collect(Topology topology) {
        for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
            addNamed(all.next());
        }
        Map<String, Integer> twins = count(topology.getSqlServers());
        topology.getSqlServers().stream().filter(server -> twins.getOrDefault(key(server), 0) == 1 && isPlain(server))
                .forEach(omitted::add);
        Map<String, Integer> hosts = count(topology.getHosts());
        topology.getHosts().stream().filter(host -> isNamed(host) && hosts.getOrDefault(key(host), 0) == 1
                && isPlain(host)).forEach(omitted::add);
        Map<String, Integer> shares = count(topology.getFileShares());
        topology.getFileShares().stream().filter(share -> isNamed(share)
                && isAlone(shares, key(share)) && isPlain(share)).forEach(omitted::add);
    }

    // A path may end like the number of a twin; then it is told from that only by being declared.
    private static boolean isAlone(Map<String, Integer> twins, String key) {
        return key != null && twins.get(key) == 1 && twins.getOrDefault(Twins.unnumbered(key), 0) < 2;
    }

    private void addNamed(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived() && element.eIsSet(reference)) {
                Object value = element.eGet(reference);
                if (value instanceof List<?> many) {
                    many.forEach(one -> named.add((EObject) one));
                } else {
                    named.add((EObject) value);
                }
            }
        }
    }

    // What was declared by being named only goes with the last place that names it.
    private boolean isNamed(EObject element) {
        return named.contains(element) || Mention.isRemembered(element);
    }

    private static Map<String, Integer> count(List<? extends EObject> elements) {
        Map<String, Integer> counts = new HashMap<>();
        for (EObject element : elements) {
            if (key(element) != null) {
                counts.merge(key(element), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static String key(EObject element) {
        String name = ElementNames.of(element);
        return name == null ? null : ElementNames.folded(name);
    }

    private boolean isPlain(SqlServer server) {
        Map<String, Integer> twins = count(server.getInstances());
        boolean all = true;
        for (SqlInstance instance : server.getInstances()) {
            if (twins.get(key(instance)) == 1 && isPlain(instance)) {
                omitted.add(instance);
            } else {
                all = false;
            }
        }
        return all && !server.getInstances().isEmpty() && index.isFirst(TopologyPackage.Literals.HOST, server.getHost())
                && hasOnly(server, TopologyPackage.Literals.SQL_SERVER__HOST, TopologyPackage.Literals.SQL_SERVER__INSTANCES);
    }

    private boolean isPlain(SqlInstance instance) {
        boolean all = true;
        for (Store store : instance.getStores()) {
            if (isPlain(store) && instance.getStores().stream().filter(other -> other.getKind() == store.getKind()).count() == 1) {
                omitted.add(store);
            } else {
                all = false;
            }
        }
        boolean mentioned = isNamed(instance) || !instance.getStores().isEmpty();
        return all && mentioned && ElementNames.of(instance) != null && instance.label().indexOf('\\') != 0
                && !instance.label().isEmpty()
                && hasOnly(instance, TopologyPackage.Literals.SQL_INSTANCE__NAME, TopologyPackage.Literals.SQL_INSTANCE__STORES);
    }

    private boolean isPlain(Store store) {
        return isNamed(store) && hasOnly(store, TopologyPackage.Literals.STORE__KIND);
    }

    private static boolean isPlain(Host host) {
        if (host.getFqdn() != null) {
            return hasOnly(host, TopologyPackage.Literals.HOST__FQDN) && !HostNames.isAddress(host.getFqdn().toString());
        }
        return hasOnly(host, TopologyPackage.Literals.HOST__INTERFACES) && host.getInterfaces().size() == 1
                && host.getInterfaces().get(0).getAddress() != null
                && hasOnly(host.getInterfaces().get(0), TopologyPackage.Literals.NETWORK_INTERFACE__ADDRESS);
    }

    private boolean isPlain(FileShare share) {
        String server = share.getPath().server();
        boolean expected = HostNames.isName(server)
                ? share.getHost() != null && index.find(TopologyPackage.Literals.HOST, server) == share.getHost()
                : share.getHost() == null;
        return expected && hasOnly(share, TopologyPackage.Literals.FILE_SHARE__PATH, TopologyPackage.Literals.FILE_SHARE__HOST);
    }

    private static boolean hasOnly(EObject element, EStructuralFeature... features) {
        List<EStructuralFeature> allowed = List.of(features);
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (!allowed.contains(feature) && !feature.isDerived() && element.eIsSet(feature)) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param element an element that is printed
     * @param feature a list of it
     * @return the members of the list that the text shows, in order
     */
    public List<?> printed(EObject element, EStructuralFeature feature) {
        List<?> values = (List<?>) element.eGet(feature);
        if (feature == TopologyPackage.Literals.POOL__MEMBERS && element instanceof Pool pool && isLoneComputer(pool)) {
            return List.of();
        }
        if (omitted.isEmpty() || !(feature instanceof EReference reference && reference.isContainment())) {
            return values;
        }
        List<Object> printed = new ArrayList<>(values.size());
        for (Object value : values) {
            if (!omitted.contains(value)) {
                printed.add(value);
            }
        }
        return printed;
    }

    /** Whether a pool is written as {@code server NAME}: a single computer whose one machine has the pool's name. */
    public boolean isLoneComputer(Pool pool) {
        if (!pool.isSingleComputer() || pool.getFqdn() == null || pool.getMembers().size() != 1) {
            return false;
        }
        PoolMember member = pool.getMembers().get(0);
        return member.getHost() != null
                && index.find(TopologyPackage.Literals.HOST, pool.getFqdn().toString()) == member.getHost()
                && hasOnly(member, TopologyPackage.Literals.POOL_MEMBER__HOST);
    }
}
