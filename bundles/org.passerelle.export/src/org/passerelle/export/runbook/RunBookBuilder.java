// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.runbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passerelle.export.scripts.ScriptFile;
import org.passerelle.migration.Migration;
import org.passerelle.migration.Wave;
import org.passerelle.planning.Dependency;
import org.passerelle.planning.Plan;
import org.passerelle.planning.PlanGate;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.StepFacts;
import org.passerelle.planning.StepInstance;
import org.passerelle.topology.Topology;

/** Gathers what a run book says from a plan. */
public final class RunBookBuilder {

    private final Plan plan;
    private final Locale locale;
    private final PlanTexts texts;
    private final RunBookMessages words;
    private final Function<Topology, String> plain;
    private final Function<Topology, String> coexistence;
    private final Function<StepInstance, Topology> states;
    private final Map<String, List<String>> files;

    /**
     * @param plan the plan
     * @param locale English or French
     * @param plain draws a topology as SVG
     * @param coexistence draws a topology in which legacy elements are about to be removed as SVG
     * @param states the coexistence topology after a step
     * @param files names of generated files by step identifier, relative to the run book
     */
    public RunBookBuilder(Plan plan, Locale locale, Function<Topology, String> plain,
            Function<Topology, String> coexistence, Function<StepInstance, Topology> states, Map<String, List<String>> files) {
        this.plan = plan;
        this.locale = locale;
        this.texts = PlanTexts.of(locale);
        this.words = RunBookMessages.in(locale);
        this.plain = plain;
        this.coexistence = coexistence;
        this.states = states;
        this.files = files;
    }

    /** The run book. */
    public RunBook build() {
        Migration migration = plan.situation().migration();
        Topology legacy = plan.situation().legacy();
        Topology target = plan.situation().target();
        return new RunBook(locale.getLanguage(), migration.getName(), legacy.getName(), target.getName(), figures(),
                plan.notices().stream().map(notice -> notice.message(texts)).toList(), plain.apply(legacy),
                plain.apply(target), waves(), chapters());
    }

    private List<RunBook.Figure> figures() {
        long scripts = files.values().stream().flatMap(List::stream).filter(name -> name.endsWith(".ps1")).count();
        int users = plan.situation().legacyFrontEnds().stream().mapToInt(pool -> pool.homedUsers()).sum();
        return List.of(figure("figure.steps", plan.steps().size()), figure("figure.gates", plan.gates().size()),
                figure("figure.waves", plan.situation().waves().all().size()), figure("figure.users", users),
                figure("figure.pools", plan.situation().legacyFrontEnds().size()), figure("figure.scripts", scripts));
    }

    private RunBook.Figure figure(String key, long value) {
        return new RunBook.Figure(words.text(key), words.text("number", value));
    }

    private List<RunBook.WaveRow> waves() {
        List<RunBook.WaveRow> rows = new ArrayList<>();
        for (Wave wave : plan.situation().waves().all()) {
            Map<?, Integer> users = plan.situation().waves().users(wave);
            String pools = wave.getSlices().stream().filter(slice -> slice.getPool() != null)
                    .map(slice -> String.valueOf(slice.getPool().getFqdn())).distinct().collect(Collectors.joining(", "));
            rows.add(new RunBook.WaveRow(wave.getName(), words.text("wave." + wave.getKind().getLiteral()),
                    words.text("number", users.values().stream().mapToInt(Integer::intValue).sum()),
                    wave.getNotBefore() == null ? "" : wave.getNotBefore().toString(), pools));
        }
        return rows;
    }

    private List<RunBook.Chapter> chapters() {
        Map<String, Integer> parts = new LinkedHashMap<>();
        Map<StepInstance, List<PlanGate>> gates = plan.gates().stream().collect(Collectors.groupingBy(PlanGate::after));
        List<RunBook.Chapter> chapters = new ArrayList<>();
        List<RunBook.Item> items = new ArrayList<>();
        String phase = null;
        for (StepInstance step : plan.steps()) {
            if (!step.phase().equals(phase) && phase != null) {
                chapters.add(chapter(phase, parts, items));
                items = new ArrayList<>();
            }
            phase = step.phase();
            items.add(new RunBook.Item(step(step), null));
            for (PlanGate gate : gates.getOrDefault(step, List.of())) {
                items.add(new RunBook.Item(null, gate(gate)));
            }
        }
        if (phase != null) {
            chapters.add(chapter(phase, parts, items));
        }
        return chapters;
    }

    private RunBook.Chapter chapter(String phase, Map<String, Integer> parts, List<RunBook.Item> items) {
        int part = parts.merge(phase, 1, Integer::sum);
        String title = texts.text("phase." + phase);
        return new RunBook.Chapter("phase-" + phase + (part == 1 ? "" : "-" + part),
                part == 1 ? title : words.text("chapter.continued", title, part), items);
    }

    private RunBook.Gate gate(PlanGate gate) {
        String name = gate.key().isEmpty() ? gate.id() : gate.id() + " · " + gate.key().substring(gate.key().indexOf(':') + 1);
        return new RunBook.Gate("gate-" + anchor(gate.name()), name, texts.text("gate." + gate.id() + ".title"),
                Prose.of(texts.text("gate." + gate.id() + ".description")), coexistence.apply(states.apply(gate.after())));
    }

    private RunBook.Step step(StepInstance step) {
        StepFacts facts = step.kind().facts();
        return new RunBook.Step(anchor(step.id()), step.id(), text(step, "title"), joined("kind.", facts.kinds()),
                step.about().key().isEmpty() ? "" : step.about().label(), prose(step, "why"), prose(step, "do"),
                joined("where.", facts.where()), joined("role.", facts.roles()), prose(step, "check"), prose(step, "undo"),
                prose(step, "outage"), joined("interrupts.", facts.interrupts()), waits(step),
                files(step, false), files(step, true), facts.pages(), facts.ours());
    }

    private List<String> files(StepInstance step, boolean rollback) {
        return files.getOrDefault(step.id(), List.of()).stream()
                .filter(name -> name.endsWith(ScriptFile.ROLLBACK_END) == rollback).toList();
    }

    private List<RunBook.Wait> waits(StepInstance step) {
        List<RunBook.Wait> waits = new ArrayList<>();
        for (Dependency dependency : plan.waitsFor(step)) {
            waits.add(new RunBook.Wait(texts.text("reason." + dependency.reason()),
                    dependency.hard() ? "" : words.text("wait.soft"),
                    dependency.steps().stream().map(first -> new RunBook.Link(anchor(first.id()), first.id())).toList()));
        }
        return waits;
    }

    private String text(StepInstance step, String part) {
        return texts.text(step.kindId() + '.' + part, step.about().bindings());
    }

    private Prose prose(StepInstance step, String part) {
        return Prose.of(texts.text(step.kindId() + '.' + part), template -> PlanTexts.fill(template, step.about().bindings()));
    }

    private String joined(String prefix, List<String> codes) {
        return codes.stream().map(code -> texts.text(prefix + code)).collect(Collectors.joining(", "));
    }

    /** An identifier that may stand in a link: letters, digits, hyphens and full stops; unique for unique identifiers. */
    static String anchor(String id) {
        StringBuilder anchor = new StringBuilder();
        id.codePoints().forEach(c -> {
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '.';
            anchor.append(plain ? Character.toString(c) : "_" + Integer.toHexString(c) + "_");
        });
        return anchor.toString();
    }
}
