// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.passerelle.planning.Join;
import org.passerelle.planning.Planner;
import org.passerelle.planning.Simulator;
import org.passerelle.planning.SubjectKind;
import org.passerelle.rules.Interval;
import org.passerelle.rules.PlanContext;
import org.passerelle.rules.PlanRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.Rule;
import org.passerelle.rules.RuleCatalogue;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.TransitionContext;
import org.passerelle.rules.TransitionRule;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.TopologyPackage.Literals;

class RulesOnTheWayTest {

    private final Models models = Models.withPools(2);

    /** Complains about every pool that is deactivated; counts how often it is asked. */
    private static final class NothingDeactivated implements StateRule {
        private final Interval interval;
        private final Set<EStructuralFeature> reads;
        private int asked;

        private NothingDeactivated(Interval interval, EStructuralFeature... reads) {
            this.interval = interval;
            this.reads = Set.of(reads);
        }

        @Override
        public RuleInfo info() {
            return RuleInfo.batch("TOP-007", "page");
        }

        @Override
        public Interval interval() {
            return interval;
        }

        @Override
        public Set<EStructuralFeature> reads() {
            return reads;
        }

        @Override
        public void check(StateContext context, Reporter report) {
            asked++;
            for (PoolState state : context.deployment().getPools()) {
                if (state.isDeactivated()) {
                    report.at(state.getPool()).finding();
                }
            }
        }
    }

    private List<String> violations(Rule... rules) {
        Kinds kinds = new Kinds()
                .with(Kinds.kind("OPEN", "OCS-02", SubjectKind.DEPLOYMENT).effect(at -> at.publish()))
                .with(Kinds.kind("OFF", "OCS-03", SubjectKind.LEGACY_POOL).effect(at -> at.poolStateOf(
                        at.inState(at.subject().legacy(Pool.class).orElseThrow())
                                .orElseThrow()).setDeactivated(true)))
                .with(Kinds.kind("CLOSE", "OCS-04", SubjectKind.DEPLOYMENT).effect(at -> at.replicate()))
                .with(Kinds.kind("AFTER", "OCS-05", SubjectKind.DEPLOYMENT).effect(at -> at.publish()))
                .edge("OPEN", "OFF", Join.ALL);
        return new Simulator(new RuleCatalogue(List.of(rules)))
                .run(new Planner(kinds.catalogue()).plan(models.situation())).verdict().violations().stream()
                .map(violation -> violation.kind() + " " + violation.stepId()).toList();
    }

    @Test
    void aStateRuleIsReportedWhereEachOfItsFindingsShowsFirst() {
        assertThat(violations(new NothingDeactivated(Interval.always())))
                .containsExactly("STATE OFF@pool:ocs1.example.com", "STATE OFF@pool:ocs2.example.com");
    }

    @Test
    void aStateRuleIsHeldOnlyInsideItsInterval() {
        assertThat(violations(new NothingDeactivated(Interval.from("CLOSE")))).containsExactly("STATE CLOSE", "STATE CLOSE");
        assertThat(violations(new NothingDeactivated(Interval.until("OPEN")))).isEmpty();
        assertThat(violations(new NothingDeactivated(Interval.from("NOT-THERE")))).isEmpty();
    }

    @Test
    void aStateRuleIsAskedAgainOnlyAfterSomethingItReadsChanged() {
        NothingDeactivated all = new NothingDeactivated(Interval.always());
        NothingDeactivated some = new NothingDeactivated(Interval.always(), Literals.POOL_STATE__DEACTIVATED);
        List<String> found = violations(all);
        assertThat(violations(some)).isEqualTo(found);
        assertThat(all.asked).isEqualTo(6);
        assertThat(some.asked).isEqualTo(3);
    }

    @Test
    void aTransitionRuleSeesTheStatesAroundAStepAndItsChanges() {
        TransitionRule rule = new TransitionRule() {
            @Override
            public RuleInfo info() {
                return RuleInfo.batch("TOP-007", "page");
            }

            @Override
            public void check(TransitionContext context, Reporter report) {
                boolean published = context.before().deployment().getPublishedDigest() != null;
                boolean now = context.after().deployment().getPublishedDigest() != null;
                boolean changed = context.changes().stream()
                        .anyMatch(change -> change.feature() == Literals.DEPLOYMENT_STATE__PUBLISHED_DIGEST);
                if (!published && now && changed) {
                    report.at(context.after().topology()).finding();
                }
            }
        };
        assertThat(violations(rule)).containsExactly("TRANSITION OPEN");
    }

    @Test
    void aPlanRuleSeesTheStepsInOrder() {
        PlanRule rule = new PlanRule() {
            @Override
            public RuleInfo info() {
                return RuleInfo.batch("TOP-007", "page");
            }

            @Override
            public void check(PlanContext context, Reporter report) {
                if (context.steps().getFirst().kindId().equals("OPEN") && context.steps("OFF").size() == 2) {
                    report.at(context.migration()).finding();
                }
            }
        };
        assertThat(violations(rule)).containsExactly("PLAN ");
    }
}
