// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
    private final Map<String, StepGroup> byKind = new LinkedHashMap<>();
    private final List<StepInstance> candidates = new ArrayList<>();
    private final List<PlanNotice> notices = new ArrayList<>();
    private final StepGraph graph;
    private final List<StepInstance> ordered;
    private final StepWaits waits;
    private final Placements placements;

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
        graph.close();
        StepOrder order = StepOrder.of(graph, StepWaves.of(situation, candidates));
        if (order.steps().size() < graph.ordinarySteps()) {
            throw Cycles.exception(CycleFinder.find(graph), graph, candidates);
        }
        this.ordered = numbered(order.steps());
        this.waits = new StepWaits(graph, order.steps(), ordered);
        this.placements = new Placements(order, ordered, waits);
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
        List<Subject> subjects = kind.repetition().subjects(situation);
        Set<String> keys = HashSet.newHashSet(subjects.size());
        List<StepInstance> steps = new ArrayList<>(subjects.size());
        for (Subject subject : subjects) {
            if (keys.add(subject.key())) {
                steps.add(new StepInstance(kind, subject, candidates.size() + steps.size()));
            }
        }
        if (!steps.isEmpty()) {
            byKind.put(kind.id(), new StepGroup(steps));
            candidates.addAll(steps);
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
            StepGroup before = byKind.getOrDefault(edge.before(), StepGroup.NONE);
            StepGroup after = byKind.getOrDefault(edge.after(), StepGroup.NONE);
            for (Joiner.Bundle bundle : joiner.bundles(edge.join(), before, after)) {
                connect(edge, bundle);
            }
        }
    }

    private void connect(EdgeFact edge, Joiner.Bundle bundle) {
        if (edge.hard() || !edges.relaxesInstances()) {
            graph.connect(bundle.before(), bundle.after(), edge);
            return;
        }
        for (StepInstance second : bundle.after()) {
            List<StepInstance> first = bundle.before().stream()
                    .filter(step -> !edges.relaxed(edge, step.id(), second.id())).toList();
            graph.connect(first, List.of(second), edge);
        }
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

    /** What decided on the place of each step. */
    public Placements placements() {
        return placements;
    }
}
