// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.passerelle.export.scripts.LegacyEdgeFile;
import org.passerelle.export.scripts.ScriptFile;
import org.passerelle.export.scripts.ScriptTexts;
import org.passerelle.migration.Wave;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.Subject;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.CommandBuilder;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Precondition;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Question;
import org.passerelle.powershell.script.Script;
import org.passerelle.powershell.script.Work;
import org.passerelle.topology.Host;

/** The script of one step while it is filled. */
final class Job {

    private final StepInstance step;
    private final Situation situation;
    private final ModelIndex index;
    private final WaveFiles waves;
    private final LegacyEdgeFile edges;
    private final ScriptTexts texts;
    private final Locale locale;
    private final String fileName;
    private final List<Precondition> preconditions = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Work> work = new ArrayList<>();
    private final List<ScriptFile> files = new ArrayList<>();
    private final List<BindingProblem.Place> notes = new ArrayList<>();

    Job(StepInstance step, Situation situation, ModelIndex index, WaveFiles waves, LegacyEdgeFile edges, Locale locale,
            String fileName) {
        this.step = step;
        this.situation = situation;
        this.index = index;
        this.waves = waves;
        this.edges = edges;
        this.texts = ScriptTexts.of(locale);
        this.locale = locale;
        this.fileName = fileName;
    }

    Situation situation() {
        return situation;
    }

    Subject subject() {
        return step.about();
    }

    ModelIndex index() {
        return index;
    }

    WaveFiles waves() {
        return waves;
    }

    /** The file about the legacy Edge servers. */
    byte[] legacyEdges() {
        return edges.write(situation.legacy());
    }

    /** Values of the options of the migration. */
    OptionValues options() {
        return new OptionValues(situation.migration());
    }

    /** A sentence for whoever runs the script. */
    String say(String key) {
        return texts.text("script." + key);
    }

    /** A sentence that names what a unit is about. */
    Value.Text label(String key) {
        return Value.text(say(key));
    }

    /** The script runs in the Management Shell, by one of these people. */
    Job lync(Operator operator) {
        preconditions.add(new Precondition.LyncModule());
        preconditions.add(operator.precondition());
        return this;
    }

    /** The script runs in the Management Shell; who may run it, Windows decides. */
    Job lync() {
        preconditions.add(new Precondition.LyncModule());
        return this;
    }

    Job require(Precondition precondition) {
        preconditions.add(precondition);
        return this;
    }

    Job require(Condition condition, String key) {
        return require(Precondition.that(condition, say(key)));
    }

    /** The script runs on that computer only. */
    Job on(Host host) {
        return require(new Precondition.Computer(List.of(Bindings.name(host))));
    }

    Job ask(Question question) {
        questions.add(question);
        return this;
    }

    Job add(Work part) {
        work.add(part);
        return this;
    }

    /** Adds a file that the script reads. */
    Job attach(ScriptFile.Kind kind, String name, byte[] bytes) {
        files.add(new ScriptFile(step.id(), name, kind, bytes));
        return this;
    }

    /** The name of the wave's file, which is written beside the script. */
    String waveFile(Wave wave) {
        WaveFile file = waves.of(wave);
        notes.addAll(file.notes());
        attach(ScriptFile.Kind.CSV, file.fileName(), file.bytes());
        return file.fileName();
    }

    /** Name of the script's file without extension. */
    String fileName() {
        return fileName;
    }

    List<ScriptFile> files() {
        return files;
    }

    List<BindingProblem.Place> notes() {
        return notes;
    }

    Script script() {
        boolean lync = preconditions.stream().anyMatch(Precondition.LyncModule.class::isInstance);
        Script.Builder script = Script.of(new StepHead(step, locale).info(say(lync ? "shell.lync" : "shell.windows"),
                new Machines(situation).of(step.kind().facts(), step.about(), preconditions))).fileStem(fileName)
                .maximumFailures(Math.max(1, situation.options().getFailureThreshold()));
        options().logFolder().ifPresent(script::logFolder);
        preconditions.forEach(script::require);
        questions.forEach(script::ask);
        work.forEach(script::add);
        return script.build();
    }

    /** Starts a call. */
    static CommandBuilder call(String command) {
        return Command.of(command);
    }

    /** What a reading call without arguments finds. */
    static Query look(String command) {
        return Query.of(Command.of(command).build());
    }

    /** What a reading call with one argument finds. */
    static Query look(String command, String parameter, Value value) {
        return Query.of(Command.of(command).with(parameter, value).build());
    }
}
