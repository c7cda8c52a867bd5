// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Value;

/**
 * A script for one step instance.
 *
 * @param info the head
 * @param fileStem how the names of its records begin: letters, digits, dot, dash and underscore, another one for
 *        each script
 * @param logFolder where transcript, reports and results go unless the operator says otherwise
 * @param maximumFailures how many failed units stop a loop
 * @param preconditions looked at first, in order
 * @param questions asked after the preconditions
 * @param work done in order; a single unit that fails stops what follows unless it is independent
 */
public record Script(ScriptInfo info, String fileStem, Value.FilePath logFolder, int maximumFailures, List<Precondition> preconditions,
        List<Question> questions, List<Work> work) {

    /** How many failures stop a loop when the caller says nothing. */
    public static final int DEFAULT_MAXIMUM_FAILURES = 10;

    /** @throws CommandException for an empty script, a silly threshold, or a variable used where it has no value */
    public Script {
        preconditions = List.copyOf(preconditions);
        questions = List.copyOf(questions);
        work = List.copyOf(work);
        if (!fileStem.matches("[A-Za-z0-9._-]+")) {
            throw new CommandException("The names of a script's records are of letters, digits, dots and dashes.");
        }
        if (work.isEmpty() || maximumFailures < 1) {
            throw new CommandException("A script has work to do and a threshold of at least one failure.");
        }
        new VariableCheck(questions).check(preconditions, work);
    }

    /** Whether the script can go on after the units that an earlier run has done, told by its result file. */
    public boolean resumes() {
        return work.stream().anyMatch(part -> part instanceof RowLoop loop && loop.resumes());
    }

    /** Whether the script takes back what another one has done. */
    public boolean isRollback() {
        return work.stream().anyMatch(ResultLoop.class::isInstance);
    }

    /**
     * The script that puts back what this one has changed, as far as its result files tell what was there before. It
     * deletes nothing.
     *
     * @param title what its head says
     * @return nothing when no unit of the script can be taken back
     */
    public Optional<Script> rollback(String title) {
        return new Rollback(this).script(title);
    }

    /** Starts a script. */
    public static Builder of(ScriptInfo info) {
        return new Builder(info);
    }

    /** Collects the parts of a script. */
    public static final class Builder {
        private final ScriptInfo info;
        private String fileStem;
        private Value.FilePath logFolder = Value.path("C:\\Passerelle\\Logs");
        private int maximumFailures = DEFAULT_MAXIMUM_FAILURES;
        private final List<Precondition> preconditions = new ArrayList<>();
        private final List<Question> questions = new ArrayList<>();
        private final List<Work> work = new ArrayList<>();

        private Builder(ScriptInfo info) {
            this.info = info;
            this.fileStem = info.fileStem();
        }

        /** How the names of the script's records begin; unless said otherwise a name made from its step. */
        public Builder fileStem(String stem) {
            fileStem = stem;
            return this;
        }

        /** Where transcript, reports and results go. */
        public Builder logFolder(String path) {
            logFolder = Value.path(path);
            return this;
        }

        /** How many failed units stop a loop. */
        public Builder maximumFailures(int count) {
            maximumFailures = count;
            return this;
        }

        /** Adds a precondition. */
        public Builder require(Precondition precondition) {
            preconditions.add(precondition);
            return this;
        }

        /** Adds a question to the operator. */
        public Builder ask(Question question) {
            questions.add(question);
            return this;
        }

        /** Adds work. */
        public Builder add(Work more) {
            work.add(more);
            return this;
        }

        /** The checked script. */
        public Script build() {
            return new Script(info, fileStem, logFolder, maximumFailures, preconditions, questions, work);
        }
    }
}
