// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.merge.internal.MergeTrace;
import org.passerelle.merge.internal.Pruning;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;

/**
 * Puts a legacy topology and a target together into the topology that Topology Builder shows after the merge wizard:
 * the target as designed, and a BackCompatSite with those legacy pools and servers that the wizard can take.
 */
public final class CoexistenceMerge {

    private CoexistenceMerge() {
    }

    /**
     * The merged topology and what became of every element.
     *
     * @param coexistence the merged topology; the caller owns it
     * @param trace one entry for each element of legacy and target, legacy first, in document order
     */
    public record Result(Topology coexistence, List<TraceEntry> trace) {

        /** Copies the list. */
        public Result {
            trace = List.copyOf(trace);
        }

        /** The elements that the merge refuses. */
        public List<TraceEntry> refused() {
            return trace.stream().filter(entry -> entry.fate() == Fate.REFUSED).toList();
        }
    }

    /**
     * Merges. Neither input is changed.
     *
     * @param legacy the legacy topology, never null
     * @param target the target topology, never null
     * @return the merged topology with its trace
     */
    public static Result merge(Topology legacy, Topology target) {
        Set<Fqdn> taken = names(target);
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Topology state = (Topology) copier.copy(legacy);
        copier.copyReferences();
        List<Pool> shown = LegacyMerge.into(state, null, taken);
        Pruning.keepPools(state, new HashSet<>(shown));
        LegacyImport.into(state);
        state.setName(legacy.getName() + "-" + target.getName());
        Transplant transplant = new Transplant(state, target);
        state.setProduct(target.getProduct());
        state.setDescription(target.getDescription());
        for (EObject child : target.eContents()) {
            if (child.eContainingFeature() != TopologyPackage.Literals.TOPOLOGY__DEPLOYMENT) {
                transplant.define(child, HeldBack.NOTHING);
            }
        }
        orderSites(state, target, transplant);
        TopologyIndex.of(state).pools().forEach(pool -> pool.setVersion(pool.effectiveVersion()));
        return new Result(state, new MergeTrace(legacy, target, copier, transplant, taken).entries());
    }

    /** Puts the sites of the target first and in its order, so that elements of one name are told apart as they are there. */
    private static void orderSites(Topology state, Topology target, Transplant transplant) {
        for (int i = 0; i < target.getSites().size(); i++) {
            state.getSites().move(i, transplant.counterpart(target.getSites().get(i)).orElseThrow());
        }
    }

    private static Set<Fqdn> names(Topology target) {
        return TopologyIndex.of(target).pools().stream().map(Pool::getFqdn).filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
