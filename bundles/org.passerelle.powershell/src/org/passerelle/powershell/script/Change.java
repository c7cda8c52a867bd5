// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

import java.util.Optional;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Variable;

/**
 * A command of a unit's changing part.
 *
 * @param command the call
 * @param onlyIf looked at right before the call, which is left out when it does not hold
 * @param result keeps what the call returns for a later call of the same unit
 * @param rehearsal the call is always made with {@code -WhatIf} and changes nothing
 */
public record Change(Command command, Optional<Condition> onlyIf, Optional<Variable> result,
        boolean rehearsal) {

    /** The call as it is. */
    public static Change of(Command command) {
        return new Change(command, Optional.empty(), Optional.empty(), false);
    }

    /**
     * The call as a rehearsal, always with {@code -WhatIf}: its report shows what it would do.
     *
     * @throws CommandException when the command does not know {@code -WhatIf}
     */
    public static Change rehearsal(Command command) {
        if (!command.accepts("WhatIf")) {
            throw new CommandException(command + " cannot be rehearsed: it does not know -WhatIf.");
        }
        return new Change(command, Optional.empty(), Optional.empty(), true);
    }

    /** Whether the call changes anything outside the script. */
    public boolean changes() {
        return !rehearsal && command.changes();
    }

    /** The same call, made only when the condition holds. */
    public Change onlyIf(Condition condition) {
        return new Change(command, Optional.of(condition), result, rehearsal);
    }

    /** The same call; later ones use its result as {@link Variable#result(String)}. */
    public Change into(String name) {
        return new Change(command, onlyIf, Optional.of(Variable.result(name)), rehearsal);
    }
}
