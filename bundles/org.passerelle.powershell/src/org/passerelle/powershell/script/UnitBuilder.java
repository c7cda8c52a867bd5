// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Value;

/** Collects a unit and checks it as a whole. */
public final class UnitBuilder {

    private final Value object;
    private Optional<Observation> observed = Optional.empty();
    private Optional<Guard> guard = Optional.empty();
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private Optional<Requirement> verification = Optional.empty();
    private Wait patience = Wait.NONE;
    private boolean independent;
    private Optional<Undo> undo = Optional.empty();

    UnitBuilder(Value object) {
        this.object = object;
    }

    /** What the result line shows as before and after; by default what an equality guard looks at. */
    public UnitBuilder observe(Observation observation) {
        observed = Optional.of(observation);
        return this;
    }

    /** Skips the change when the condition holds already. */
    public UnitBuilder doneWhen(Condition condition) {
        guard = Optional.of(new Guard.DoneWhen(condition));
        return this;
    }

    /** Says that the changes may run again; only commands known to be so are accepted. */
    public UnitBuilder repeatable() {
        guard = Optional.of(new Guard.Repeatable());
        return this;
    }

    /** Fails the unit with the message before any change when the condition does not hold. */
    public UnitBuilder require(Condition condition, String message) {
        requirements.add(new Requirement(condition, message));
        return this;
    }

    /** Adds a changing command. */
    public UnitBuilder change(Command command) {
        return change(Change.of(command));
    }

    /** Adds a changing command with a condition or a result. */
    public UnitBuilder change(Change change) {
        changes.add(change);
        return this;
    }

    /** What must hold afterwards; by default the guard's condition. */
    public UnitBuilder verify(Condition condition, String message) {
        verification = Optional.of(new Requirement(condition, message));
        return this;
    }

    /** Looks again for so long before the verification fails. */
    public UnitBuilder waiting(Wait wait) {
        patience = wait;
        return this;
    }

    /** Lets the script go on when the unit fails: what follows does not need it. */
    public UnitBuilder independent() {
        independent = true;
        return this;
    }

    /** How a later script takes the result of the unit back. */
    public UnitBuilder undo(Undo how) {
        undo = Optional.of(how);
        return this;
    }

    /**
     * The checked unit.
     *
     * @throws CommandException for a change without a guard, a repeatable one that is not known to be so, or a unit
     *         that neither changes nor verifies anything
     */
    public Unit build() {
        if (changes.isEmpty() && verification.isEmpty()) {
            throw new CommandException("A unit changes or verifies something.");
        }
        Guard chosen = changes.stream().noneMatch(Change::changes) ? guard.orElse(new Guard.ReadsOnly())
                : guard.orElseThrow(
                        () -> new CommandException("The change " + changes.get(0).command() + " needs a guard."));
        if (chosen instanceof Guard.Repeatable) {
            for (Change change : changes) {
                if (change.changes() && !Repeatable.allows(change.command())) {
                    throw new CommandException(change.command() + " may not run again without a look before.");
                }
            }
        }
        if (verification.isEmpty() && chosen instanceof Guard.DoneWhen done
                && done.condition() instanceof Condition.NothingDone) {
            throw new CommandException("What runs only after a change needs a verification of its own.");
        }
        return new Unit(object, observed.or(() -> observation(chosen)), chosen, requirements, changes, verification, patience,
                independent, undo);
    }

    private static Optional<Observation> observation(Guard guard) {
        return guard instanceof Guard.DoneWhen done && done.condition() instanceof Condition.Compare compare
                ? Optional.of(compare.observation()) : Optional.empty();
    }
}
