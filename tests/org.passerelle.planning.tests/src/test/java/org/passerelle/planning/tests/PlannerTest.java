// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.migration.MigrationFactory;
import org.passerelle.migration.RelaxedEdge;
import org.passerelle.migration.SkippedStep;
import org.passerelle.migration.WaveKind;
import org.passerelle.planning.Condition;
import org.passerelle.planning.CycleException;
import org.passerelle.planning.Facts;
import org.passerelle.planning.Join;
import org.passerelle.planning.Plan;
import org.passerelle.planning.PlanNotice;
import org.passerelle.planning.Planner;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.SubjectKind;

class PlannerTest {

    private final Models models = Models.withPools(2);

    private List<String> order(Kinds kinds) {
        return plan(kinds).steps().stream().map(StepInstance::id).toList();
    }

    private Plan plan(Kinds kinds) {
        return new Planner(kinds.catalogue()).plan(models.situation());
    }

    @Test
    void repeatsAKindForEachSubjectAndNamesItByTheSubject() {
        assertThat(order(new Kinds().with("A", SubjectKind.DEPLOYMENT).with("B", SubjectKind.LEGACY_POOL)))
                .containsExactly("A", "B@pool:ocs1.example.com", "B@pool:ocs2.example.com");
    }

    @Test
    void leavesOutAKindWhoseConditionDoesNotHold() {
        assertThat(order(new Kinds().with("A", SubjectKind.DEPLOYMENT)
                .with(Kinds.kind("B", "OCS-03", SubjectKind.DEPLOYMENT).when(Facts.LEGACY_EDGE))))
                .containsExactly("A");
    }

    @Test
    void ordersByPhaseThenPageThenSubjectWhereNothingWaits() {
        assertThat(order(new Kinds().with(Kinds.kind("Z", "OCS-10", SubjectKind.DEPLOYMENT))
                .with(Kinds.kind("P", "PCHAT-01", SubjectKind.DEPLOYMENT))
                .with(Kinds.kind("Y", "OCS-02", SubjectKind.TARGET_POOL))
                .with(Kinds.kind("X", "OCS-02", SubjectKind.DEPLOYMENT))))
                .containsExactly("Y@pool:lync1.example.com", "Y@pool:lync2.example.com", "X", "P", "Z");
    }

    @Test
    void aStepComesAsSoonAsItsPlaceAllowsAfterWhatItWaitsFor() {
        assertThat(order(new Kinds().with("A", SubjectKind.DEPLOYMENT).with("B", SubjectKind.DEPLOYMENT)
                .with("C", SubjectKind.DEPLOYMENT).edge("C", "A", Join.ALL)))
                .containsExactly("B", "C", "A");
    }

    @Test
    void theSamePoolJoinLetsPoolsInterleave() {
        Plan plan = plan(new Kinds().with("A", SubjectKind.LEGACY_POOL).with("B", SubjectKind.LEGACY_POOL)
                .edge("A", "B", Join.SAME_POOL));
        StepInstance second = plan.step("B@pool:ocs2.example.com").orElseThrow();
        assertThat(plan.waitsFor(second)).singleElement().satisfies(wait -> assertThat(wait.steps())
                .extracting(StepInstance::id).containsExactly("A@pool:ocs2.example.com"));
    }

    @Test
    void theSamePoolJoinLeadsFromATargetPoolToTheLegacyPoolItTakesOverFrom() {
        Plan plan = plan(new Kinds().with("A", SubjectKind.TARGET_POOL).with("B", SubjectKind.LEGACY_POOL)
                .edge("A", "B", Join.SAME_POOL));
        StepInstance second = plan.step("B@pool:ocs2.example.com").orElseThrow();
        assertThat(plan.waitsFor(second).getFirst().steps()).extracting(StepInstance::id)
                .containsExactly("A@pool:lync2.example.com");
    }

    @Test
    void theLastPoolIsThatOfTheLastWave() {
        models.addWave("Second", WaveKind.PRODUCTION, models.oldPool(2), -1);
        models.addWave("First", WaveKind.PRODUCTION, models.oldPool(1), -1);
        Plan plan = plan(new Kinds().with("A", SubjectKind.DEPLOYMENT).with("B", SubjectKind.LEGACY_POOL)
                .edge("A", "B", Join.LAST_POOL));
        assertThat(plan.waitsFor(plan.step("B@pool:ocs1.example.com").orElseThrow())).isNotEmpty();
        assertThat(plan.waitsFor(plan.step("B@pool:ocs2.example.com").orElseThrow())).isEmpty();
    }

    @Test
    void thePilotJoinHoldsForThePilotPoolOnly() {
        Plan plan = plan(new Kinds().with("A", SubjectKind.TARGET_POOL).with("B", SubjectKind.DEPLOYMENT)
                .edge("A", "B", Join.PILOT_POOL));
        assertThat(plan.waitsFor(plan.step("B").orElseThrow())).singleElement().satisfies(wait ->
                assertThat(wait.steps()).extracting(StepInstance::id).containsExactly("A@pool:lync1.example.com"));
    }

    @Test
    void anAbsentStepHandsItsPredecessorsOn() {
        Kinds kinds = new Kinds().with("C", SubjectKind.LEGACY_POOL)
                .with(Kinds.kind("B", "OCS-03", SubjectKind.LEGACY_POOL).when(Condition.always().negate()))
                .with("A", SubjectKind.LEGACY_POOL)
                .edge("A", "B", Join.SAME_POOL).edge("B", "C", Join.SAME_POOL);
        assertThat(order(kinds)).containsExactly("A@pool:ocs1.example.com", "C@pool:ocs1.example.com",
                "A@pool:ocs2.example.com", "C@pool:ocs2.example.com");
    }

    @Test
    void aSkippedStepHandsItsPredecessorsOnAndIsMentionedWithItsReason() {
        SkippedStep skipped = MigrationFactory.eINSTANCE.createSkippedStep();
        skipped.setStep("B");
        skipped.setReason("done long ago");
        models.migration.getSkippedSteps().add(skipped);
        Kinds kinds = new Kinds().with("C", SubjectKind.DEPLOYMENT).with("B", SubjectKind.DEPLOYMENT)
                .with("A", SubjectKind.DEPLOYMENT).edge("A", "B", Join.ALL).edge("B", "C", Join.ALL);
        assertThat(order(kinds)).containsExactly("A", "C");
        assertThat(plan(kinds).notices()).extracting(PlanNotice::messageKey).containsExactly("plan.skipped");
    }

    @Test
    void aCycleIsAnErrorThatPrintsTheCycle() {
        Kinds kinds = new Kinds().with("A", SubjectKind.DEPLOYMENT).with("B", SubjectKind.DEPLOYMENT)
                .with("C", SubjectKind.DEPLOYMENT).with("D", SubjectKind.DEPLOYMENT)
                .edge("A", "B", Join.ALL).edge("B", "C", Join.ALL).edge("C", "A", Join.ALL).edge("C", "D", Join.ALL);
        assertThatThrownBy(() -> plan(kinds)).isInstanceOf(CycleException.class)
                .hasMessageContaining("A -> B").hasMessageContaining("B -> C").hasMessageContaining("C -> A")
                .satisfies(e -> assertThat(((CycleException) e).steps()).containsExactlyInAnyOrder("A", "B", "C"));
    }

    @Test
    void aCycleThroughManyStepsIsFoundThroughTheirJoints() {
        Models many = Models.withPools(6);
        Kinds kinds = new Kinds().with("A", SubjectKind.LEGACY_POOL).with("B", SubjectKind.LEGACY_POOL)
                .edge("A", "B", Join.ALL).edge("B", "A", Join.SAME_POOL);
        assertThatThrownBy(() -> new Planner(kinds.catalogue()).plan(many.situation()))
                .isInstanceOf(CycleException.class)
                .satisfies(e -> assertThat(((CycleException) e).steps()).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void aRecommendedOrderCanBeGivenUpWithAReason() {
        models.migration.getRelaxedEdges().add(relaxed("B", "A"));
        Kinds kinds = new Kinds().with("A", SubjectKind.DEPLOYMENT).with("B", SubjectKind.DEPLOYMENT)
                .soft("B", "A", Join.ALL);
        assertThat(order(kinds)).containsExactly("A", "B");
        assertThat(plan(kinds).notices()).singleElement().satisfies(notice -> {
            assertThat(notice.messageKey()).isEqualTo("plan.relaxed");
            assertThat(notice.error()).isFalse();
            assertThat(notice.values()).containsEntry("reason", "we know better");
        });
    }

    @Test
    void aRecommendedOrderCanBeGivenUpForOneStepAlone() {
        models.migration.getRelaxedEdges().add(relaxed("B", "A@pool:ocs1.example.com"));
        Plan plan = plan(new Kinds().with("A", SubjectKind.LEGACY_POOL).with("B", SubjectKind.DEPLOYMENT)
                .soft("B", "A", Join.ALL));
        assertThat(plan.steps()).extracting(StepInstance::id)
                .containsExactly("A@pool:ocs1.example.com", "B", "A@pool:ocs2.example.com");
    }

    @Test
    void aHardOrderCannotBeGivenUp() {
        models.migration.getRelaxedEdges().add(relaxed("B", "A"));
        Kinds kinds = new Kinds().with("A", SubjectKind.DEPLOYMENT).with("B", SubjectKind.DEPLOYMENT)
                .edge("B", "A", Join.ALL);
        assertThat(order(kinds)).containsExactly("B", "A");
        assertThat(plan(kinds).notices()).singleElement().satisfies(notice -> assertThat(notice.error()).isTrue());
    }

    private static RelaxedEdge relaxed(String before, String after) {
        RelaxedEdge edge = MigrationFactory.eINSTANCE.createRelaxedEdge();
        edge.setBefore(before);
        edge.setAfter(after);
        edge.setReason("we know better");
        return edge;
    }

    @Test
    void wavesComeInTheirOrderButNotBeforeThoseOfAnEarlierDate() {
        models.addWave("Late", WaveKind.PRODUCTION, models.oldPool(1), 5).setNotBefore(LocalDate.of(2026, 12, 24));
        models.addWave("Early", WaveKind.PRODUCTION, models.oldPool(1), 5).setNotBefore(LocalDate.of(2026, 12, 5));
        models.addWave("Rest", WaveKind.PRODUCTION, models.oldPool(1), -1);
        assertThat(order(new Kinds().with("M", SubjectKind.WAVE)))
                .containsExactly("M@wave:Early", "M@wave:Rest", "M@wave:Late");
    }

    @Test
    void anotherPoolDoesNotChangeTheOrderOfTheOthers() {
        Kinds kinds = new Kinds().with("A", SubjectKind.LEGACY_POOL).with("B", SubjectKind.TARGET_POOL)
                .with("C", SubjectKind.LEGACY_MACHINE).edge("C", "A", Join.SAME_POOL).edge("A", "B", Join.SAME_POOL);
        List<String> before = order(kinds);
        models.addPair("ocs0.example.com", "lync0.example.com");
        List<String> after = order(kinds).stream().filter(before::contains).toList();
        assertThat(after).isEqualTo(before);
    }

    @Test
    void theSameSituationGivesTheSamePlan() {
        Kinds kinds = new Kinds().with("A", SubjectKind.LEGACY_POOL).with("B", SubjectKind.TARGET_POOL)
                .edge("B", "A", Join.ALL);
        assertThat(order(kinds)).isEqualTo(order(kinds));
    }

    @Test
    void gatesStandAfterTheLastStepTheyWaitFor() {
        Plan plan = plan(new Kinds().with(Kinds.kind("OCS-02-04", "OCS-02", SubjectKind.LEGACY_POOL))
                .with(Kinds.kind("OCS-02-06", "OCS-02", SubjectKind.LEGACY_POOL))
                .with(Kinds.kind("OCS-10-03", "OCS-10", SubjectKind.LEGACY_POOL)));
        assertThat(plan.gates()).extracting(gate -> gate.name() + " after " + gate.after().id()).containsExactly(
                "G2 after OCS-02-06@pool:ocs2.example.com",
                "G7@pool:ocs1.example.com after OCS-10-03@pool:ocs1.example.com",
                "G7@pool:ocs2.example.com after OCS-10-03@pool:ocs2.example.com");
    }
}
