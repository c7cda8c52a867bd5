// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.planning.EdgeFact;
import org.passerelle.planning.Join;

/**
 * The edges between the kinds that are in a plan. A kind that is absent hands its predecessors on to its successors.
 */
final class KindGraph {

    private final Map<String, EdgeFact> edges = new LinkedHashMap<>();

    /**
     * @param all     edges between any kinds
     * @param present identifiers of the kinds that have steps
     */
    KindGraph(List<EdgeFact> all, Set<String> present) {
        all.forEach(this::add);
        for (String kind : mentioned(all)) {
            if (!present.contains(kind)) {
                eliminate(kind);
            }
        }
    }

    /** The edges between present kinds, in the order of the table, inherited ones last. */
    List<EdgeFact> edges() {
        return List.copyOf(edges.values());
    }

    private static Set<String> mentioned(List<EdgeFact> all) {
        Set<String> kinds = new LinkedHashSet<>();
        for (EdgeFact edge : all) {
            kinds.add(edge.before());
            kinds.add(edge.after());
        }
        return kinds;
    }

    private void eliminate(String kind) {
        List<EdgeFact> into = new ArrayList<>();
        List<EdgeFact> out = new ArrayList<>();
        edges.values().removeIf(edge -> {
            if (edge.after().equals(kind)) {
                into.add(edge);
            } else if (edge.before().equals(kind)) {
                out.add(edge);
            }
            return edge.after().equals(kind) || edge.before().equals(kind);
        });
        for (EdgeFact second : out) {
            for (EdgeFact first : into) {
                add(new EdgeFact(first.before(), second.after(), first.hard() && second.hard(),
                        through(first.join(), second.join()), second.reason()));
            }
        }
    }

    /** The same two kinds may be joined in several ways; of the same join the hard edge wins. */
    private void add(EdgeFact edge) {
        if (edge.before().equals(edge.after())) {
            return;
        }
        edges.merge(edge.before() + ' ' + edge.after() + ' ' + edge.join().id(), edge,
                (old, other) -> old.hard() || !other.hard() ? old : other);
    }

    /**
     * The join of two edges whose middle is absent. Where the second edge connects by something that belongs together,
     * only what belongs to the same pool is connected, so that one pool needn't wait for all of them.
     */
    static Join through(Join first, Join second) {
        if (first == second || second == Join.LAST_POOL) {
            return second;
        }
        if (second == Join.ALL || second == Join.PILOT_POOL) {
            return first == Join.PILOT_POOL ? first : Join.ALL;
        }
        return Join.POOL_OR_ALL;
    }
}
