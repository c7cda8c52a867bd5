// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import java.util.function.Function;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Column;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Observation;
import org.passerelle.powershell.script.Undo;

/** Common ways of putting a former value back. What a step has made is not taken away: before it there was no value. */
final class PutBack {

    private PutBack() {
    }

    /** A switch gets its former position again. */
    static Undo flag(Job job, Observation observed, Function<Value, Command> set) {
        return Undo.by(observed, Column.Kind.TEXT, Column.Kind.OPTIONAL_TEXT,
                Change.of(set.apply(Value.bool(true))).onlyIf(was("True")),
                Change.of(set.apply(Value.bool(false))).onlyIf(was("False")))
                .require(something(), job.say("undo.made"));
    }

    /** A text gets its former value again, unless there was none. */
    static Undo text(Job job, Observation observed, Change... changes) {
        return Undo.by(observed, Column.Kind.TEXT, Column.Kind.OPTIONAL_TEXT, changes)
                .require(something(), job.say("undo.made"));
    }

    /** The former value was that text. */
    static Condition was(String text) {
        return new Condition.Same(Undo.BEFORE, Match.EQUALS, Value.text(text));
    }

    private static Condition something() {
        return Condition.not(was(""));
    }
}
