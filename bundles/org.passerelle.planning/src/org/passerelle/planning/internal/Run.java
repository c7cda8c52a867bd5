// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.merge.Difference;
import org.passerelle.merge.TopologyComparison;
import org.passerelle.planning.Plan;
import org.passerelle.planning.StepContext;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.Verdict;
import org.passerelle.rules.ModelChange;
import org.passerelle.rules.RuleCatalogue;
import org.passerelle.topology.Topology;

/** One run of a plan: carries steps out, keeps their records, moves the working copy to any state. */
public final class Run {

    private final Plan plan;
    private final List<StepInstance> order;
    private final Stage stage;
    private final List<List<Change>> records = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Checks checks;
    private Verdict verdict;
    private int at;

    /**
     * @param plan  the plan
     * @param order its steps in the order they are carried out
     * @param rules the rules to check
     */
    public Run(Plan plan, List<StepInstance> order, RuleCatalogue rules) {
        this.plan = plan;
        this.order = List.copyOf(order);
        this.stage = new Stage(plan.situation());
        this.checks = new Checks(this, stage, this.order, rules);
    }

    /** Carries the steps out; to be called once. */
    public void carryOut() {
        checks.plan();
        checks.start();
        boolean completed = true;
        for (StepInstance step : order) {
            completed = carryOut(step);
            if (!completed) {
                break;
            }
        }
        verdict = judge(completed);
    }

    private boolean carryOut(StepInstance step) {
        StepContext context = stage.context(step);
        checks.before(step, context);
        try {
            step.kind().effect().apply(context);
        } catch (NoSuchElementException | IllegalStateException impossible) {
            stage.copy().undo(stage.copy().takeRecord());
            checks.impossible(step, impossible);
            return false;
        }
        places.put(step.id(), records.size());
        records.add(stage.copy().takeRecord());
        at = records.size();
        checks.after(step, records.getLast());
        return true;
    }

    private Verdict judge(boolean completed) {
        if (!completed) {
            return new Verdict(checks.violations(), List.of(), List.of(), false);
        }
        TopologyComparison.Result end =
                TopologyComparison.compare(plan.situation().target(), stage.copy().topology());
        List<Difference> differences = new ArrayList<>(end.differences());
        differences.addAll(HomedUsers.differences(stage));
        return new Verdict(checks.violations(), differences, end.carriedOver(), true);
    }

    /** What the run shows. */
    public Verdict verdict() {
        return verdict;
    }

    /** The steps that were carried out. */
    public List<StepInstance> carriedOut() {
        return order.subList(0, records.size());
    }

    /** The place of a step that was carried out, from 0. */
    public Optional<Integer> place(String stepId) {
        return Optional.ofNullable(places.get(stepId));
    }

    /** What the step at a place changed. */
    public List<ModelChange> changes(int place) {
        return ModelChanges.of(records.get(place));
    }

    /** A copy of the state after so many steps. */
    public synchronized Topology stateAt(int steps) {
        int from = at;
        moveTo(steps);
        Topology copy = EcoreUtil.copy(stage.copy().topology());
        if (verdict == null) {
            moveTo(from);
        }
        return copy;
    }

    private void moveTo(int steps) {
        while (at > steps) {
            at--;
            stage.copy().undo(records.get(at));
        }
        while (at < steps) {
            stage.copy().redo(records.get(at));
            at++;
        }
    }
}
