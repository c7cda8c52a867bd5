// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.app.fixtures.Examples;
import org.passerelle.migration.Migration;
import org.passerelle.planning.Plan;
import org.passerelle.planning.Planner;
import org.passerelle.planning.Simulator;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.Verdict;
import org.passerelle.planning.Violation;
import org.passerelle.planning.catalogue.StandardCatalogue;
import org.passerelle.rules.Interval;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleCatalogue;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;

/**
 * A simulation looks again only at what a step concerns. After every step it has found exactly what rules find that look
 * at the whole state anew, in the order of the plan and in orders in which steps come too late.
 */
class RulesFollowTheStateTest {

    /** Every how many steps one comes late, and by how many places. */
    private static final int[] STRIDES = {5, 17};
    private static final int LATE = 120;

    private static final RuleCatalogue ANEW = new RuleCatalogue(RuleCatalogue.standard().rules().stream()
            .map(rule -> rule instanceof StateRule state ? new AfterEveryStep(state) : rule).toList());

    /** A rule that is asked after every step: it sees nothing but the state, and finds the same with what follows it. */
    private record AfterEveryStep(StateRule rule) implements StateRule {
        @Override
        public RuleInfo info() {
            return rule.info();
        }

        @Override
        public Interval interval() {
            return rule.interval();
        }

        @Override
        public void check(StateContext context, Reporter report) {
            PairContext pair = new PairContext(context.migration(), context.legacy(), context.target());
            StateContext anew = new StateContext(context.topology(), pair, context.position());
            assertThat(found(context, (element, feature) -> (variant, args) -> { })).as(rule.id())
                    .isEqualTo(found(anew, report));
        }

        private List<List<Object>> found(StateContext context, Reporter report) {
            List<List<Object>> found = new ArrayList<>();
            rule.check(context, (element, feature) -> (variant, args) -> {
                List<Object> finding = new ArrayList<>(Arrays.asList(element, feature, variant));
                finding.addAll(Arrays.asList(args));
                found.add(finding);
                report.at(element, feature).variant(variant, args);
            });
            return found;
        }
    }

    static Stream<Named<Migration>> migrations() {
        return Stream.concat(Examples.all().stream().filter(path -> path.endsWith(".migration"))
                .map(RulesFollowTheStateTest::text), Stream.of(veryLarge(1), veryLarge(2)));
    }

    static Stream<Named<Migration>> fewMigrations() {
        return Stream.of(text("woodgrove/woodgrove.migration"), text("woodgrove/variants/expanded-edge.migration"),
                veryLarge(1));
    }

    private static Named<Migration> text(String path) {
        return Named.of(path, Examples.load(path).migration());
    }

    private static Named<Migration> veryLarge(int size) {
        return Named.of("RT-6, size " + size, (Migration) VeryLargeExample.make(size).get("proseware.migration"));
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void andFindWhatAFullLookFinds(Migration migration) {
        Plan plan = new Planner(StandardCatalogue.get()).plan(Situation.of(migration));
        assertSame(plan, plan.steps());
    }

    @ParameterizedTest
    @MethodSource("fewMigrations")
    void andFindItWhereStepsComeLate(Migration migration) {
        Plan plan = new Planner(StandardCatalogue.get()).plan(Situation.of(migration));
        for (int stride : STRIDES) {
            Verdict verdict = assertSame(plan, late(plan.steps(), stride));
            assertThat(verdict.violations()).extracting(Violation::kind).contains(Violation.Kind.STATE);
        }
    }

    private static List<StepInstance> late(List<StepInstance> steps, int stride) {
        List<StepInstance> order = new ArrayList<>(steps);
        Random random = new Random(stride);
        for (int i = 0; i < steps.size(); i += stride) {
            int to = Math.min(steps.size() - 1, i + 1 + random.nextInt(LATE));
            order.add(to, order.remove(i));
        }
        return order;
    }

    private static Verdict assertSame(Plan plan, List<StepInstance> order) {
        Verdict followed = new Simulator().run(plan, order).verdict();
        Verdict anew = new Simulator(ANEW).run(plan, order).verdict();
        assertThat(lines(followed)).isEqualTo(lines(anew));
        assertThat(followed.completed()).isEqualTo(anew.completed());
        return followed;
    }

    private static List<String> lines(Verdict verdict) {
        return verdict.violations().stream().map(Object::toString).toList();
    }
}
