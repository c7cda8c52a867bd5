// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.ElementPaths;
import org.passerelle.rules.Finding;
import org.passerelle.rules.PlanPosition;
import org.passerelle.rules.RuleCatalogue;
import org.passerelle.rules.RuleEngine;
import org.passerelle.rules.Severities;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;

/**
 * Follows the state rules through a run. A rule is evaluated when its interval begins and then only after a step that
 * touched something it reads; what it finds is reported at the step where it shows first.
 */
final class StateWatch {

    private record Sign(String path, String messageKey, List<Object> args) {
    }

    private static final class Watched {
        private final StateRule rule;
        private final RuleEngine engine;
        private final Set<EStructuralFeature> reads;
        private Set<FollowedSelection<?>> asked = Set.of();
        private Set<Sign> shown = Set.of();
        private boolean inside;

        private Watched(StateRule rule, Severities severities, ElementPaths paths) {
            this.rule = rule;
            this.engine = new RuleEngine(new RuleCatalogue(List.of(rule)), severities, paths);
            this.reads = rule.reads();
        }

        private boolean concerned(Set<EStructuralFeature> touched, Set<FollowedSelection<?>> changed) {
            return reads.isEmpty() ? !touched.isEmpty()
                    : !Collections.disjoint(reads, touched)
                            || !changed.isEmpty() && !Collections.disjoint(asked, changed);
        }
    }

    private final FollowingLookups lookups;
    private final List<Watched> rules = new ArrayList<>();

    StateWatch(RuleCatalogue catalogue, Severities severities, FollowingLookups lookups) {
        this.lookups = lookups;
        ElementPaths paths = new ElementPaths();
        catalogue.rules(StateRule.class).forEach(rule -> rules.add(new Watched(rule, severities, paths)));
    }

    /**
     * @param state  the state
     * @param record what changed since the last call; nothing for the first state
     * @return what is broken now and wasn't before
     */
    List<Finding> check(StateContext state, List<Change> record, PlanPosition position) {
        Set<EStructuralFeature> touched = Touched.by(record);
        Set<FollowedSelection<?>> changed = lookups.follow(record, state);
        List<Finding> news = new ArrayList<>();
        for (Watched watched : rules) {
            boolean inside = watched.rule.interval().covers(position);
            if (inside && (!watched.inside || watched.concerned(touched, changed))) {
                news.addAll(evaluate(watched, state));
            } else if (!inside) {
                watched.shown = Set.of();
            }
            watched.inside = inside;
        }
        return news;
    }

    private List<Finding> evaluate(Watched watched, StateContext state) {
        Set<Sign> shown = new HashSet<>();
        List<Finding> news = new ArrayList<>();
        lookups.takeAsked();
        for (Finding finding : watched.engine.check(state)) {
            Sign sign = new Sign(finding.path(), finding.messageKey(), finding.args());
            shown.add(sign);
            if (!watched.shown.contains(sign)) {
                news.add(finding);
            }
        }
        watched.shown = shown;
        watched.asked = lookups.takeAsked();
        return news;
    }
}
