// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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
        state.setDeployment(null);
        clearReferences(state, removed);
        removeUnused(state);
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
        List<EObject> idle = new ArrayList<>();
        state.getSqlServers().stream().filter(server -> server.getInstances().stream()
                .flatMap(instance -> instance.getStores().stream())
                .allMatch(store -> references.to(store).isEmpty())).forEach(idle::add);
        state.getFileShares().stream().filter(share -> references.to(share).isEmpty()).forEach(idle::add);
        idle.forEach(EcoreUtil::remove);
        References remaining = References.within(state);
        state.getHosts().stream().filter(host -> remaining.to(host).isEmpty()).toList().forEach(EcoreUtil::remove);
    }
}
