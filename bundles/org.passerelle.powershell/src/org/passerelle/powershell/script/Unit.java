// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

import java.util.List;
import java.util.Optional;
import org.passerelle.powershell.command.Value;

/**
 * The smallest thing a script does and reports: look, change unless done, verify.
 *
 * @param object what the result line names: a text, a name, or a variable of the loop around
 * @param observed read before and after for the result line
 * @param guard why a second run changes nothing more
 * @param requirements what must hold before the change
 * @param changes the changing commands in order
 * @param verification what must hold afterwards
 * @param patience how long the verification looks again
 * @param independent a failure does not stop what follows; in a loop every unit is
 * @param undo how its result is taken back later
 */
public record Unit(Value object, Optional<Observation> observed, Guard guard, List<Requirement> requirements,
        List<Change> changes, Optional<Requirement> verification, Wait patience, boolean independent,
        Optional<Undo> undo) implements Work {

    /** Keeps immutable copies. */
    public Unit {
        requirements = List.copyOf(requirements);
        changes = List.copyOf(changes);
    }

    @Override
    public Unit unit() {
        return this;
    }

    /** Starts a unit about the object. */
    public static UnitBuilder of(Value object) {
        return new UnitBuilder(object);
    }

    /**
     * A unit that changes nothing and fails with the message unless the condition holds; what follows it waits for it.
     */
    public static Unit check(Value object, Condition condition, String message) {
        return of(object).verify(condition, message).build();
    }
}
