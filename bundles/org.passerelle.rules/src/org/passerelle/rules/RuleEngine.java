// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.passerelle.rules.internal.FindingCollector;

/** Runs the rules of a catalogue. Findings come in the order of the catalogue, then of the model. */
public final class RuleEngine {

    private final RuleCatalogue catalogue;
    private final Severities severities;
    private final Supplier<ElementPaths> paths;

    /**
     * @param catalogue the rules to run
     * @param severities how grave their findings are
     */
    public RuleEngine(RuleCatalogue catalogue, Severities severities) {
        this(catalogue, severities, ElementPaths::new);
    }

    /**
     * @param catalogue the rules to run
     * @param severities how grave their findings are
     * @param paths where elements stand, for somebody who follows one model through many steps
     */
    public RuleEngine(RuleCatalogue catalogue, Severities severities, ElementPaths paths) {
        this(catalogue, severities, () -> paths);
    }

    private RuleEngine(RuleCatalogue catalogue, Severities severities, Supplier<ElementPaths> paths) {
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
        this.severities = Objects.requireNonNull(severities, "severities");
        this.paths = paths;
    }

    /** Runs the document rules. */
    public List<Finding> check(DocumentContext context, RuleMode mode) {
        FindingCollector findings = new FindingCollector(severities, paths.get());
        for (DocumentRule rule : catalogue.rules(DocumentRule.class)) {
            if (mode.runs(rule)) {
                rule.check(context, findings.reporter(rule));
            }
        }
        return findings.all();
    }

    /** Runs the pair rules. */
    public List<Finding> check(PairContext context, RuleMode mode) {
        FindingCollector findings = new FindingCollector(severities, paths.get());
        for (PairRule rule : catalogue.rules(PairRule.class)) {
            if (mode.runs(rule)) {
                rule.check(context, findings.reporter(rule));
            }
        }
        return findings.all();
    }

    /** Runs the state rules in whose interval the state lies. */
    public List<Finding> check(StateContext context) {
        FindingCollector findings = new FindingCollector(severities, paths.get());
        for (StateRule rule : catalogue.rules(StateRule.class)) {
            if (rule.interval().covers(context.position())) {
                rule.check(context, findings.reporter(rule));
            }
        }
        return findings.all();
    }

    /** Runs the transition rules. */
    public List<Finding> check(TransitionContext context) {
        FindingCollector findings = new FindingCollector(severities, paths.get());
        for (TransitionRule rule : catalogue.rules(TransitionRule.class)) {
            rule.check(context, findings.reporter(rule));
        }
        return findings.all();
    }

    /** Runs the plan rules. */
    public List<Finding> check(PlanContext context) {
        FindingCollector findings = new FindingCollector(severities, paths.get());
        for (PlanRule rule : catalogue.rules(PlanRule.class)) {
            rule.check(context, findings.reporter(rule));
        }
        return findings.all();
    }
}
