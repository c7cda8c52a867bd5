// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.migration.WaveKind;
import org.passerelle.planning.Explanation;
import org.passerelle.planning.Join;
import org.passerelle.planning.Placement;
import org.passerelle.planning.Placement.Rule;
import org.passerelle.planning.Plan;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.Planner;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.SubjectKind;
import org.passerelle.topology.values.SipUri;

/** Steps stay with their wave, and an explanation says so. */
class WaveOrderTest {

    private final Models models = Models.withPools(2);

    WaveOrderTest() {
        models.addWave("North", WaveKind.PRODUCTION, models.oldPool(1), 5);
        models.addWave("South", WaveKind.PRODUCTION, models.oldPool(2), 5);
    }

    private Plan plan(Kinds kinds) {
        return new Planner(kinds.catalogue()).plan(models.situation());
    }

    private static List<String> order(Plan plan) {
        return plan.steps().stream().map(StepInstance::id).toList();
    }

    /** A move, a check in the same phase and a message in a later one, with an unrelated step between these phases. */
    private static Kinds movesWithFollowUps() {
        return new Kinds().with(Kinds.kind("Mail", "OCS-09", SubjectKind.WAVE))
                .with(Kinds.kind("Move", "OCS-06", SubjectKind.WAVE))
                .with(Kinds.kind("Check", "OCS-06", SubjectKind.WAVE))
                .with(Kinds.kind("Other", "OCS-08", SubjectKind.DEPLOYMENT))
                .edge("Move", "Check", Join.SAME_WAVE).edge("Move", "Mail", Join.SAME_WAVE);
    }

    @Test
    void followUpsStandDirectlyAfterTheMoveOfTheirWave() {
        assertThat(order(plan(movesWithFollowUps()))).containsExactly(
                "Move@wave:North", "Check@wave:North", "Mail@wave:North",
                "Move@wave:South", "Check@wave:South", "Mail@wave:South", "Other");
    }

    @Test
    void whatAFollowUpWaitsForComesBetween() {
        assertThat(order(plan(movesWithFollowUps().edge("Other", "Mail", Join.ALL)))).containsExactly(
                "Move@wave:North", "Check@wave:North", "Move@wave:South", "Check@wave:South", "Other",
                "Mail@wave:North", "Mail@wave:South");
    }

    @Test
    void aNoticeStandsBeforeItsOwnWaveAndAfterTheOneBefore() {
        Kinds kinds = new Kinds().with(Kinds.kind("Notice", "OCS-01", SubjectKind.WAVE))
                .with(Kinds.kind("Move", "OCS-06", SubjectKind.WAVE))
                .edge("Notice", "Move", Join.SAME_WAVE);
        assertThat(order(plan(kinds))).containsExactly("Notice@wave:North", "Move@wave:North", "Notice@wave:South",
                "Move@wave:South");
    }

    @Test
    void wavesThatHaveBothBegunComeInTheirOrder() {
        models.migration.getWaves().forEach(wave -> {
            wave.setKind(WaveKind.PILOT);
            wave.getTestUsers().add(new SipUri("sip:" + wave.getName() + "@example.com"));
        });
        Kinds kinds = new Kinds().with(Kinds.kind("Try", "OCS-06", SubjectKind.TEST_USER))
                .with(Kinds.kind("Move", "OCS-06", SubjectKind.PILOT_WAVE))
                .with(Kinds.kind("Mail", "OCS-09", SubjectKind.EVERY_WAVE))
                .edge("Try", "Move", Join.ALL).edge("Move", "Mail", Join.SAME_WAVE);
        assertThat(order(plan(kinds))).containsExactly("Try@user:sip:North@example.com",
                "Try@user:sip:South@example.com", "Move@wave:North", "Mail@wave:North", "Move@wave:South",
                "Mail@wave:South");
    }

    @Test
    void anExplanationSaysThatAStepStaysWithItsWave() {
        Explanation mail = plan(movesWithFollowUps()).explain("Mail@wave:North").orElseThrow();
        assertThat(mail.heldBackBy().orElseThrow().last().id()).isEqualTo("Move@wave:North");
        assertThat(mail.placement().rule()).isEqualTo(Rule.WAVE);
        assertThat(mail.placement().rival().orElseThrow().id()).isEqualTo("Move@wave:South");
        assertThat(mail.placement().freeFrom()).isEqualTo(1);
    }

    @Test
    void anExplanationNamesTheRuleThatDecided() {
        Plan plan = plan(new Kinds().with(Kinds.kind("A", "OCS-03", SubjectKind.TARGET_POOL))
                .with(Kinds.kind("B", "OCS-03", SubjectKind.DEPLOYMENT))
                .with(Kinds.kind("C", "OCS-08", SubjectKind.DEPLOYMENT)));
        assertThat(placement(plan, "A@pool:lync1.example.com").rule()).isEqualTo(Rule.SUBJECT);
        assertThat(placement(plan, "A@pool:lync2.example.com").rule()).isEqualTo(Rule.PAGE);
        assertThat(placement(plan, "B").rule()).isEqualTo(Rule.PHASE);
        assertThat(placement(plan, "B").rival().orElseThrow().id()).isEqualTo("C");
        assertThat(placement(plan, "C").rule()).isEqualTo(Rule.ONLY);
        assertThat(placement(plan, "C").freeFrom()).isZero();
    }

    private static Placement placement(Plan plan, String step) {
        return plan.placement(plan.step(step).orElseThrow());
    }

    @Test
    void everyRuleHasASentenceInBothLanguages() {
        for (Rule rule : Rule.values()) {
            assertThat(PlanTexts.english().has(rule.messageKey())).as("%s", rule).isTrue();
            assertThat(PlanTexts.french().text(rule.messageKey())).isNotEqualTo(PlanTexts.english().text(rule.messageKey()));
        }
    }
}
