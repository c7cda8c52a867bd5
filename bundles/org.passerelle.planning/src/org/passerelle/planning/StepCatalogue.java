// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.planning.internal.EdgeTable;
import org.passerelle.planning.internal.VariantTable;

/** The kinds of steps in page order, the edges between them and the variants. Immutable. */
public final class StepCatalogue {

    private final Map<String, StepKind> kinds = new LinkedHashMap<>();
    private final List<EdgeFact> edges;
    private final List<VariantFact> variants;

    /**
     * @param kinds    kinds in page order, each identifier once
     * @param edges    edges; one that names a step which isn't among the kinds counts as leading through an absent step
     * @param variants changes that variants make
     */
    public StepCatalogue(List<StepKind> kinds, List<EdgeFact> edges, List<VariantFact> variants) {
        for (StepKind kind : kinds) {
            if (this.kinds.put(kind.id(), kind) != null) {
                throw new IllegalArgumentException("twice in the catalogue: " + kind.id());
            }
        }
        this.edges = List.copyOf(edges);
        this.variants = List.copyOf(variants);
    }

    /**
     * @param kinds kinds in page order
     * @return a catalogue of them with the edges and variants of the project's tables
     */
    public static StepCatalogue withStandardEdges(List<StepKind> kinds) {
        return new StepCatalogue(kinds, EdgeTable.standard(), VariantTable.standard());
    }

    /** The kinds in page order. */
    public List<StepKind> kinds() {
        return List.copyOf(kinds.values());
    }

    /** The kind of that identifier. */
    public Optional<StepKind> kind(String id) {
        return Optional.ofNullable(kinds.get(id));
    }

    /** The edges. */
    public List<EdgeFact> edges() {
        return edges;
    }

    /** The changes that variants make. */
    public List<VariantFact> variants() {
        return variants;
    }

    /** The same catalogue with other edges. */
    public StepCatalogue withEdges(List<EdgeFact> others) {
        return new StepCatalogue(kinds(), others, variants);
    }
}
