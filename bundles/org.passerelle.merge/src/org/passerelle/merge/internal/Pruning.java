// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.internal;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.topology.BackCompatSite;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;

/** Takes out of a working copy what a merged topology does not show. */
public final class Pruning {

    private Pruning() {
    }

    /**
     * Removes every pool but some, the sites and gateways that held them, and every reference to what was removed.
     *
     * @param state a working copy that holds legacy elements only
     * @param kept the pools to keep
     */
    public static void keepPools(Topology state, Set<Pool> kept) {
        Set<EObject> removed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Site site : List.copyOf(state.getSites())) {
            if (site instanceof BackCompatSite) {
                site.getPools().stream().filter(pool -> !kept.contains(pool)).toList().forEach(pool -> remove(pool, removed));
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
        keep(state.getSqlServers(), server -> server.getInstances().stream()
                .flatMap(instance -> instance.getStores().stream())
                .anyMatch(store -> !references.to(store).isEmpty()));
        keep(state.getFileShares(), share -> !references.to(share).isEmpty());
        References remaining = References.within(state);
        keep(state.getHosts(), host -> !remaining.to(host).isEmpty());
    }

    /** Filters a list in one go; taking elements out one by one would search the list for each. */
    private static <T> void keep(List<T> list, Predicate<T> wanted) {
        List<T> kept = list.stream().filter(wanted).toList();
        list.clear();
        list.addAll(kept);
    }
}
