// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.models;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.migration.Migration;
import org.passerelle.rules.Finding;
import org.passerelle.rules.ModelChange;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PlanPosition;
import org.passerelle.rules.PlannedStep;
import org.passerelle.rules.Rules;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.TransitionContext;
import org.passerelle.topology.Topology;

/** Runs rules on models and writes each finding as {@code TOP-014 error: message}. */
public final class Findings {

    private Findings() {
    }

    public static List<String> document(Topology topology) {
        return lines(Rules.document(topology));
    }

    public static List<String> pair(Topology legacy, Topology target) {
        return pair(Models.migration(legacy, target));
    }

    public static List<String> pair(Migration migration) {
        return lines(Rules.pair(migration));
    }

    /** The findings of state rules after the named steps, all of their kind being done. */
    public static List<String> state(Topology state, Migration migration, String... done) {
        return lines(Rules.state(context(state, migration, done)));
    }

    /** The findings of transition rules about a step that made one change. */
    public static List<String> transition(Topology after, Migration migration, ModelChange change) {
        StateContext state = context(after, migration);
        Supplier<StateContext> before = () -> {
            throw new IllegalStateException("No rule of this catalogue looks back");
        };
        return lines(Rules.transition(new TransitionContext(before, state, new Step(), List.of(change))));
    }

    private static StateContext context(Topology state, Migration migration, String... done) {
        Set<String> steps = Set.of(done);
        PlanPosition position = new PlanPosition() {
            @Override
            public boolean finished(String anchor) {
                return steps.contains(anchor);
            }

            @Override
            public boolean begun(String anchor) {
                return steps.contains(anchor);
            }
        };
        return new StateContext(state, PairContext.of(migration).orElseThrow(), position);
    }

    /** What a migration should state and does not. */
    public static List<String> bindings(Migration migration) {
        return Rules.pair(migration).stream().filter(Findings::isBinding).map(Findings::line).toList();
    }

    /** What a topology should state and does not. */
    public static List<String> bindings(Topology topology) {
        return Rules.document(topology).stream().filter(Findings::isBinding).map(Findings::line).toList();
    }

    /** Findings of invariants and about what a migration should state are left out: they have tests of their own. */
    public static List<String> lines(List<Finding> findings) {
        return findings.stream().filter(finding -> !finding.ruleId().startsWith("I-") && !isBinding(finding))
                .map(Findings::line).toList();
    }

    private static boolean isBinding(Finding finding) {
        return finding.ruleId().startsWith("BND-") || finding.ruleId().equals("MIG-033");
    }

    private static String line(Finding finding) {
        return finding.ruleId() + ' ' + finding.severity().getLiteral() + ": " + finding.message(Locale.ENGLISH);
    }

    private record Step() implements PlannedStep {

        @Override
        public String id() {
            return "TEST-01";
        }

        @Override
        public String kindId() {
            return "TEST-01";
        }

        @Override
        public String subjectKey() {
            return "";
        }

        @Override
        public Optional<EObject> subject() {
            return Optional.empty();
        }

        @Override
        public int position() {
            return 0;
        }
    }
}
