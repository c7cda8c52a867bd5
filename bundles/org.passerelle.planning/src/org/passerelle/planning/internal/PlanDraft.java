// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.passerelle.migration.SkippedStep;
import org.passerelle.planning.EdgeFact;
import org.passerelle.planning.PlanNotice;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepCatalogue;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.StepKind;
import org.passerelle.planning.Subject;
import org.passerelle.planning.Variant;

/** Makes a plan: instances of the kinds, the graph between them, their order. */
public final class PlanDraft {

    private final Situation situation;
    private final EffectiveEdges edges;
    private final Map<String, List<Integer>> byKind = new LinkedHashMap<>();
    private final List<StepInstance> candidates = new ArrayList<>();
    private final List<PlanNotice> notices = new ArrayList<>();
    private final StepGraph graph;
    private final List<StepInstance> ordered;
    private final StepWaits waits;

    /**
     * @param situation what the plan is made from
     * @param catalogue the kinds of steps
     */
    public PlanDraft(Situation situation, StepCatalogue catalogue) {
        this.situation = situation;
        this.edges = new EffectiveEdges(situation, catalogue);
        notices.addAll(edges.notices());
        ranked(catalogue.kinds()).forEach(this::instantiate);
        this.graph = new StepGraph(candidates.size());
        skip();
        connect();
        List<Integer> order = StepOrder.of(graph);
        if (order.size() < graph.ordinarySteps()) {
            throw Cycles.exception(CycleFinder.find(graph), graph, candidates);
        }
        this.ordered = numbered(order);
        this.waits = new StepWaits(graph, order, ordered);
    }

    private static List<StepKind> ranked(List<StepKind> kinds) {
        List<StepKind> ranked = new ArrayList<>(kinds);
        ranked.sort(Comparator.comparingInt(kind -> Phases.rank(kind.facts().phase())));
        return ranked;
    }

    private void instantiate(StepKind kind) {
        if (edges.dropped().contains(kind.id()) || !kind.condition().holds(situation)) {
            return;
        }
        Set<String> keys = new LinkedHashSet<>();
        for (Subject subject : kind.repetition().subjects(situation)) {
            if (keys.add(subject.key())) {
                byKind.computeIfAbsent(kind.id(), any -> new ArrayList<>()).add(candidates.size());
                candidates.add(new StepInstance(kind, subject, candidates.size()));
            }
        }
    }

    private void skip() {
        Map<String, SkippedStep> wanted = new LinkedHashMap<>();
        situation.migration().getSkippedSteps().forEach(step -> wanted.putIfAbsent(String.valueOf(step.getStep()), step));
        Set<String> found = new LinkedHashSet<>();
        for (StepInstance step : candidates) {
            String stated = wanted.containsKey(step.id()) ? step.id() : step.kindId();
            if (wanted.containsKey(stated)) {
                graph.skip(step.position());
                found.add(stated);
                notices.add(notice("plan.skipped", step.id(), wanted.get(stated)));
            }
        }
        wanted.forEach((id, step) -> {
            if (!found.contains(id)) {
                notices.add(notice("plan.skipped-absent", id, step));
            }
        });
    }

    private static PlanNotice notice(String key, String step, SkippedStep skipped) {
        return new PlanNotice(key, Map.of("step", step, "reason", Objects.toString(skipped.getReason(), "")), false);
    }

    private void connect() {
        Joiner joiner = new Joiner(situation);
        for (EdgeFact edge : new KindGraph(edges.edges(), byKind.keySet()).edges()) {
            List<StepInstance> before = instances(edge.before());
            List<StepInstance> after = instances(edge.after());
            for (Joiner.Bundle bundle : joiner.bundles(edge.join(), before, after)) {
                connect(edge, bundle);
            }
        }
    }

    private void connect(EdgeFact edge, Joiner.Bundle bundle) {
        if (edge.hard() || !edges.relaxesInstances()) {
            graph.connect(numbers(bundle.before()), numbers(bundle.after()), edge);
            return;
        }
        for (StepInstance second : bundle.after()) {
            List<StepInstance> first = bundle.before().stream()
                    .filter(step -> !edges.relaxed(edge, step.id(), second.id())).toList();
            graph.connect(numbers(first), List.of(second.position()), edge);
        }
    }

    private List<StepInstance> instances(String kind) {
        return byKind.getOrDefault(kind, List.of()).stream().map(candidates::get).toList();
    }

    private static List<Integer> numbers(List<StepInstance> steps) {
        return steps.stream().map(StepInstance::position).toList();
    }

    private List<StepInstance> numbered(List<Integer> order) {
        List<StepInstance> steps = new ArrayList<>(order.size());
        for (int number : order) {
            StepInstance candidate = candidates.get(number);
            steps.add(new StepInstance(candidate.kind(), candidate.about(), steps.size()));
        }
        return List.copyOf(steps);
    }

    /** The steps in order. */
    public List<StepInstance> ordered() {
        return ordered;
    }

    /** The variants that apply. */
    public List<Variant> variants() {
        return edges.variants();
    }

    /** What people should know. */
    public List<PlanNotice> notices() {
        return List.copyOf(notices);
    }

    /** What each step waits for. */
    public StepWaits waits() {
        return waits;
    }
}
