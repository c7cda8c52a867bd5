// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Variable;

/**
 * How the result of a unit is taken back: what the column Before of its result line tells is put where it was. A later
 * script reads the line, so nothing of the unit but the line is known then.
 *
 * @param observed what the unit observed, told by the line: see {@link #OBJECT}
 * @param object what the line's object must look like
 * @param before what the line's former value must look like
 * @param requirements what must hold before the change
 * @param changes the commands that put the former value back, in order
 * @param patience how long a look afterwards waits for it
 */
public record Undo(Observation observed, Column.Kind object, Column.Kind before, List<Requirement> requirements,
        List<Change> changes, Wait patience) {

    /** What the result line names. */
    public static final Variable OBJECT = Variable.row("Object");
    /** What the unit found before its change. */
    public static final Variable BEFORE = Variable.row("Before");
    /** What the unit found after its change. */
    public static final Variable AFTER = Variable.row("After");

    /** @throws CommandException when nothing is put back */
    public Undo {
        requirements = List.copyOf(requirements);
        changes = List.copyOf(changes);
        if (changes.stream().noneMatch(Change::changes)) {
            throw new CommandException("What takes a unit back changes something.");
        }
    }

    /** Puts a former value back by one command. */
    public static Undo by(Observation observed, Column.Kind object, Column.Kind before, Change... changes) {
        return new Undo(observed, object, before, List.of(), List.of(changes), Wait.NONE);
    }

    /** The same; otherwise the message is reported and nothing changed. */
    public Undo require(Condition condition, String message) {
        List<Requirement> more = new ArrayList<>(requirements);
        more.add(new Requirement(condition, message));
        return new Undo(observed, object, before, more, changes, patience);
    }

    /** The same; what was put back shows only after a while. */
    public Undo waiting(Wait wait) {
        return new Undo(observed, object, before, requirements, changes, wait);
    }

    /** The unit that a later script runs for each of the lines. */
    Unit unit() {
        UnitBuilder unit = Unit.of(OBJECT).doneWhen(Condition.is(observed, BEFORE)).waiting(patience);
        requirements.forEach(requirement -> unit.require(requirement.condition(), requirement.message()));
        changes.forEach(unit::change);
        return unit.build();
    }
}
