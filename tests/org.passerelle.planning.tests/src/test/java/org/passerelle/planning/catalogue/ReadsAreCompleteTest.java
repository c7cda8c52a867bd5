// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.passerelle.planning.CycleException;
import org.passerelle.planning.EdgeFact;
import org.passerelle.planning.Join;
import org.passerelle.planning.Plan;
import org.passerelle.planning.Planner;
import org.passerelle.planning.Simulator;
import org.passerelle.planning.Situation;
import org.passerelle.rules.Interval;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleCatalogue;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;

/**
 * State rules that are asked only after a change of what they read, with look-ups that follow the state, find the same as
 * rules that are asked after every step and look at the whole state anew.
 */
class ReadsAreCompleteTest {

    /** Every how many edges one is turned around. */
    private static final int STRIDE = 5;

    private static final RuleCatalogue ALWAYS = new RuleCatalogue(RuleCatalogue.standard().rules().stream()
            .map(rule -> rule instanceof StateRule state ? new AfterEveryStep(state) : rule).toList());

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
        public Set<EStructuralFeature> reads() {
            return Set.of();
        }

        @Override
        public void check(StateContext context, Reporter report) {
            PairContext pair = new PairContext(context.migration(), context.legacy(), context.target());
            rule.check(new StateContext(context.topology(), pair, context.position()), report);
        }
    }

    private static List<String> violations(Plan plan, RuleCatalogue rules) {
        return new Simulator(rules).run(plan).verdict().violations().stream().map(Object::toString).toList();
    }

    private static void assertSame(Plan plan) {
        assertThat(violations(plan, RuleCatalogue.standard())).isEqualTo(violations(plan, ALWAYS));
    }

    @Test
    void inAnOrderlyPlan() {
        assertSame(FullCompany.full().plan());
    }

    @Test
    void inPlansWithAnEdgeTurnedAround() {
        Situation situation = Situation.of(FullCompany.full().migration);
        List<EdgeFact> edges = StandardCatalogue.get().edges();
        int tried = 0;
        for (int i = 0; i < edges.size(); i += STRIDE) {
            List<EdgeFact> turned = new ArrayList<>(edges);
            EdgeFact edge = turned.remove(i);
            turned.add(new EdgeFact(edge.after(), edge.before(), true, Join.ALL, "turned"));
            try {
                assertSame(new Planner(StandardCatalogue.get().withEdges(turned)).plan(situation));
                tried++;
            } catch (CycleException impliedByOthers) {
                assertThat(impliedByOthers.steps()).isNotEmpty();
            }
        }
        assertThat(tried).isGreaterThan(STRIDE);
    }
}
