// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.migration.RelaxedEdge;
import org.passerelle.planning.EdgeFact;
import org.passerelle.planning.PlanNotice;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepCatalogue;
import org.passerelle.planning.Variant;
import org.passerelle.planning.VariantFact;

/** The edges and steps that are left after variants and relaxed edges. */
final class EffectiveEdges {

    private final List<EdgeFact> edges;
    private final Set<String> dropped = new LinkedHashSet<>();
    private final List<Variant> variants = new ArrayList<>();
    private final List<RelaxedEdge> ofInstances = new ArrayList<>();
    private final List<PlanNotice> notices = new ArrayList<>();

    EffectiveEdges(Situation situation, StepCatalogue catalogue) {
        this.edges = new ArrayList<>(catalogue.edges());
        for (Variant variant : Variant.values()) {
            if (variant.condition().holds(situation)) {
                variants.add(variant);
                catalogue.variants().stream().filter(change -> change.variant() == variant).forEach(this::apply);
            }
        }
        situation.migration().getRelaxedEdges().forEach(this::relax);
    }

    private void apply(VariantFact change) {
        switch (change.action()) {
            case DROP_STEP -> dropped.add(change.step());
            case DROP_EDGE -> edges.removeIf(edge -> edge.before().equals(change.edge().before())
                    && edge.after().equals(change.edge().after()));
            case ADD_EDGE -> edges.add(change.edge());
        }
    }

    private void relax(RelaxedEdge relaxed) {
        String before = kind(relaxed.getBefore());
        String after = kind(relaxed.getAfter());
        List<EdgeFact> meant = edges.stream()
                .filter(edge -> edge.before().equals(before) && edge.after().equals(after)).toList();
        if (meant.isEmpty()) {
            notice("plan.relaxed-unknown", relaxed, true);
        } else if (meant.stream().anyMatch(EdgeFact::hard)) {
            notice("plan.relaxed-hard", relaxed, true);
        } else {
            notice("plan.relaxed", relaxed, false);
            if (before.equals(relaxed.getBefore()) && after.equals(relaxed.getAfter())) {
                edges.removeAll(meant);
            } else {
                ofInstances.add(relaxed);
            }
        }
    }

    private void notice(String key, RelaxedEdge relaxed, boolean error) {
        notices.add(new PlanNotice(key, Map.of("before", text(relaxed.getBefore()), "after", text(relaxed.getAfter()),
                "reason", text(relaxed.getReason())), error));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String kind(String step) {
        String id = text(step);
        return id.indexOf('@') < 0 ? id : id.substring(0, id.indexOf('@'));
    }

    List<EdgeFact> edges() {
        return List.copyOf(edges);
    }

    /** Kinds that fall away in the variants. */
    Set<String> dropped() {
        return dropped;
    }

    List<Variant> variants() {
        return List.copyOf(variants);
    }

    List<PlanNotice> notices() {
        return List.copyOf(notices);
    }

    /** Whether a soft edge between two steps was given up for these steps alone. */
    boolean relaxed(EdgeFact edge, String before, String after) {
        return !edge.hard() && ofInstances.stream().anyMatch(relaxed ->
                matches(relaxed.getBefore(), before) && matches(relaxed.getAfter(), after));
    }

    /** Whether some edge was given up for single steps. */
    boolean relaxesInstances() {
        return !ofInstances.isEmpty();
    }

    private static boolean matches(String stated, String id) {
        return id.equals(stated) || kind(id).equals(stated);
    }
}
