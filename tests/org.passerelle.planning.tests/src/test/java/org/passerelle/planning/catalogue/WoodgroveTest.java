// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.passerelle.planning.Plan;
import org.passerelle.planning.PlanFormat;
import org.passerelle.planning.PlanGate;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.Planner;
import org.passerelle.planning.Simulation;
import org.passerelle.planning.SimulationFormat;
import org.passerelle.planning.Simulator;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.Verdict;
import org.passerelle.topology.Topology;

/** The example of the repository from beginning to end. */
class WoodgroveTest {

    private static Plan plan() {
        return new Planner(StandardCatalogue.get()).plan(Situation.of(Examples.migration("woodgrove/woodgrove.migration")));
    }

    @Test
    void itsPlanIsSound() {
        Verdict verdict = new Simulator().run(plan()).verdict();
        assertThat(verdict.errors()).isEmpty();
        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.sound()).isTrue();
    }

    @Test
    void itsPlanIsTheSameWheneverItIsMade() {
        for (PlanFormat format : PlanFormat.values()) {
            assertThat(format.write(plan(), PlanTexts.french())).isEqualTo(format.write(plan(), PlanTexts.french()));
        }
        assertThat(SimulationFormat.JSON.write(new Simulator().run(plan()), PlanTexts.english()))
                .isEqualTo(SimulationFormat.JSON.write(new Simulator().run(plan()), PlanTexts.english()));
    }

    @Test
    void itPassesEveryGateInOrder() {
        assertThat(plan().gates()).extracting(PlanGate::name).containsExactly("G1", "G2", "G3", "G4", "G5", "G6",
                "G7@pool:ocspool.corp.woodgrove.com", "G8");
    }

    @Test
    void everyStateIsTheSameForwardAndBackward() {
        Simulation simulation = new Simulator().run(plan());
        List<StepInstance> steps = simulation.carriedOut();
        List<Topology> forward = new ArrayList<>();
        steps.forEach(step -> forward.add(simulation.stateAfter(step.id()).orElseThrow()));
        for (int i = steps.size() - 1; i >= 0; i--) {
            Topology again = simulation.stateAfter(steps.get(i).id()).orElseThrow();
            assertThat(EcoreUtil.equals(again, forward.get(i))).as("after %s", steps.get(i)).isTrue();
        }
        assertThat(EcoreUtil.equals(simulation.initialState(), simulation.stateBefore(steps.getFirst().id())
                .orElseThrow())).isTrue();
    }

    @Test
    void everyStepCanBeExplainedInBothLanguages() {
        Plan plan = plan();
        for (StepInstance step : plan.steps()) {
            String english = plan.explain(step.id()).orElseThrow().text(PlanTexts.english());
            String french = plan.explain(step.id()).orElseThrow().text(PlanTexts.french());
            assertThat(english).contains(step.id()).isNotEqualTo(french);
        }
    }

    @Test
    void anExplanationSaysWhyAMessageStandsWithThePilotAndNotInItsPhase() {
        assertThat(plan().explain("OCS-08-14@wave:Pilot").orElseThrow().text(PlanTexts.english())).contains("""
                Why it stands at place 51 of 149
                  - After OCS-06-03@wave:Pilot: The message belongs to the move of the wave. (required)
                  It could not come before OCS-06-03@wave:Pilot at place 49, which released it last: The message belongs to the move of the wave.
                  It was free from place 50 on. Free steps that came before it all the same: 1
                  It stands directly after OCS-06-04@wave:Pilot, because steps stay with their wave: \
                what belongs to the wave Pilot, which has begun, comes before every other free step. \
                By phase and page OCS-07-01@edge:lyncedge.corp.woodgrove.com would be next.
                """);
        assertThat(plan().explain("OCS-07-01@edge:lyncedge.corp.woodgrove.com").orElseThrow().text(PlanTexts.french()))
                .contains("  Selon l’ordre des pages : parmi les étapes libres, elle passe avant SUP-21@");
    }
}
