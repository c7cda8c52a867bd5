// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.List;
import org.passerelle.migration.Migration;
import org.passerelle.topology.Topology;

/** Runs the standard catalogue with the severities of the project that is looked at. */
public final class Rules {

    private Rules() {
    }

    /** All findings of the document rules in a topology that belongs to no migration. */
    public static List<Finding> document(Topology topology) {
        return engine(Severities.defaults()).check(DocumentContext.of(topology), RuleMode.BATCH);
    }

    /** The findings of the cheap document rules, for use while somebody types. */
    public static List<Finding> documentLive(Topology topology) {
        return engine(Severities.defaults()).check(DocumentContext.of(topology), RuleMode.LIVE);
    }

    /** All findings of the document rules in a topology of a migration, with the severities the migration states. */
    public static List<Finding> document(Topology topology, Migration migration) {
        return engine(Severities.of(migration)).check(DocumentContext.of(topology), RuleMode.BATCH);
    }

    /** All findings of the document rules in a topology that was imported with problems. */
    public static List<Finding> imported(DocumentContext context) {
        return engine(Severities.defaults()).check(context, RuleMode.BATCH);
    }

    /** All findings of the pair rules; none while the file of a topology is missing. */
    public static List<Finding> pair(Migration migration) {
        return pair(migration, RuleMode.BATCH);
    }

    /** The findings of the cheap pair rules, for use while somebody types. */
    public static List<Finding> pairLive(Migration migration) {
        return pair(migration, RuleMode.LIVE);
    }

    private static List<Finding> pair(Migration migration, RuleMode mode) {
        return PairContext.of(migration).map(context -> engine(Severities.of(migration)).check(context, mode))
                .orElse(List.of());
    }

    /** The findings of the state rules whose interval covers the state. */
    public static List<Finding> state(StateContext context) {
        return engine(Severities.of(context.migration())).check(context);
    }

    /** The findings of the transition rules about a step. */
    public static List<Finding> transition(TransitionContext context) {
        return engine(Severities.of(context.after().migration())).check(context);
    }

    /** The findings of the plan rules. */
    public static List<Finding> plan(PlanContext context) {
        return engine(Severities.of(context.migration())).check(context);
    }

    private static RuleEngine engine(Severities severities) {
        return new RuleEngine(RuleCatalogue.standard(), severities);
    }
}
