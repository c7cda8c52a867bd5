// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.planning.CycleException;
import org.passerelle.planning.EdgeFact;
import org.passerelle.planning.Join;
import org.passerelle.planning.Plan;
import org.passerelle.planning.Planner;
import org.passerelle.planning.Simulator;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepCatalogue;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.Violation;

/** Turns one edge of the catalogue around and looks whether a simulation notices. */
final class EdgeTrial {

    private final Situation situation;
    private final Set<String> kinds;
    private final Set<String> usual;

    EdgeTrial(Company company) {
        this.situation = Situation.of(company.migration);
        Plan plan = new Planner(StandardCatalogue.get()).plan(situation);
        this.kinds = plan.steps().stream().map(StepInstance::kindId).collect(Collectors.toSet());
        this.usual = errors(plan);
    }

    /** What is broken when nothing is turned around. */
    Set<String> usual() {
        return usual;
    }

    /** Whether the plan has steps on both ends of an edge. */
    boolean concerns(EdgeFact edge) {
        return kinds.contains(edge.before()) && kinds.contains(edge.after());
    }

    /**
     * Plans with the step that should wait before the step it should wait for, keeping to all other edges.
     *
     * @return what the simulation of that plan names as broken; nothing when the other edges allow no such plan
     */
    Optional<Set<String>> turned(EdgeFact edge) {
        List<EdgeFact> edges = new ArrayList<>(StandardCatalogue.get().edges());
        edges.removeIf(other -> other.before().equals(edge.before()) && other.after().equals(edge.after()));
        edges.add(new EdgeFact(edge.after(), edge.before(), true, Join.ALL, "turned"));
        StepCatalogue turned = StandardCatalogue.get().withEdges(edges);
        try {
            Set<String> broken = errors(new Planner(turned).plan(situation));
            broken.removeAll(usual);
            return Optional.of(broken);
        } catch (CycleException impliedByOthers) {
            return Optional.empty();
        }
    }

    private static Set<String> errors(Plan plan) {
        return new Simulator().run(plan).verdict().errors().stream()
                .filter(violation -> violation.kind() != Violation.Kind.IMPOSSIBLE)
                .map(violation -> violation.ruleId() + " at " + violation.stepId()).collect(Collectors.toSet());
    }
}
