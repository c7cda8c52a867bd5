// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.internal;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.topology.BackCompatSite;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.Topology;

/** Takes out of a working copy what a merged topology does not show. */
public final class Pruning {

    private Pruning() {
    }

    /**
     * Removes every pool but some, all gateways, the sites that held them, and every reference to what was removed.
     *
     * @param state a working copy that holds legacy elements only
     * @param kept the pools to keep
     */
    public static void keepPools(Topology state, Set<Pool> kept) {
        Set<EObject> removed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Site site : List.copyOf(state.getSites())) {
            if (site instanceof BackCompatSite) {
                site.getPools().stream().filter(pool -> !kept.contains(pool)).toList().forEach(pool -> remove(pool, removed));
                List.copyOf(site.getGateways()).forEach(gateway -> remove(gateway, removed));
            } else {
                remove(site, removed);
            }
        }
        kept.forEach(pool -> hideParts(pool, removed));
        state.setDeployment(null);
        clearReferences(state, removed);
        removeUnused(state);
    }

    /** Takes out of a pool what stands in it unseen. */
    private static void hideParts(Pool pool, Set<EObject> removed) {
        pool.getRoles().stream().filter(role -> !PoolView.shows(role)).toList().forEach(role -> remove(role, removed));
        if (!PoolView.showsComputers(pool)) {
            List.copyOf(pool.getMembers()).forEach(member -> remove(member, removed));
        }
    }

    private static void remove(EObject element, Set<EObject> removed) {
        removed.add(element);
        element.eAllContents().forEachRemaining(removed::add);
        EcoreUtil.remove(element);
    }

    private static void clearReferences(Topology state, Set<EObject> removed) {
        state.eAllContents().forEachRemaining(element -> {
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (References.isPlain(reference) && element.eIsSet(reference)) {
                    clear(element, reference, removed);
                }
            }
        });
    }

    private static void clear(EObject element, EReference reference, Set<EObject> removed) {
        Object value = element.eGet(reference);
        if (value instanceof List<?> many) {
            many.removeIf(removed::contains);
        } else if (removed.contains(value)) {
            element.eUnset(reference);
        }
    }

    /** Stores, shares and hosts that only removed pools used go with them, in that order. */
    private static void removeUnused(Topology state) {
        References references = References.within(state);
        Set<SqlServer> used = usedServers(state, references);
        keep(state.getSqlServers(), used::contains);
        keep(state.getFileShares(), share -> !references.to(share).isEmpty());
        References remaining = References.within(state);
        keep(state.getHosts(), host -> !remaining.to(host).isEmpty());
    }

    /** Servers with a store that somebody uses, and those that hold mirrors or witnesses of servers in use. */
    private static Set<SqlServer> usedServers(Topology state, References references) {
        Set<SqlServer> used = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<SqlServer> open = new ArrayDeque<>();
        for (SqlServer server : state.getSqlServers()) {
            if (stores(server).anyMatch(store -> !references.to(store).isEmpty()) && used.add(server)) {
                open.add(server);
            }
        }
        while (!open.isEmpty()) {
            stores(open.remove()).flatMap(store -> Stream.of(store.getMirror(), store.getWitness(), store.getLogShippingTo()))
                    .filter(Objects::nonNull).map(instance -> (SqlServer) instance.eContainer())
                    .filter(used::add).forEach(open::add);
        }
        return used;
    }

    private static Stream<Store> stores(SqlServer server) {
        return server.getInstances().stream().flatMap(instance -> instance.getStores().stream());
    }

    /** Filters a list in one go; taking elements out one by one would search the list for each. */
    private static <T> void keep(List<T> list, Predicate<T> wanted) {
        List<T> kept = list.stream().filter(wanted).toList();
        list.clear();
        list.addAll(kept);
    }
}
