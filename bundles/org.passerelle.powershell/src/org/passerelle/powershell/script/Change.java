// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

import java.util.Optional;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.Variable;

/**
 * A command of a unit's changing part.
 *
 * @param command the call
 * @param onlyIf looked at right before the call, which is left out when it does not hold
 * @param result keeps what the call returns for a later call of the same unit
 */
public record Change(Command command, Optional<Condition> onlyIf, Optional<Variable> result) {

    /** The call as it is. */
    public static Change of(Command command) {
        return new Change(command, Optional.empty(), Optional.empty());
    }

    /** The same call, made only when the condition holds. */
    public Change onlyIf(Condition condition) {
        return new Change(command, Optional.of(condition), result);
    }

    /** The same call; later ones use its result as {@link Variable#result(String)}. */
    public Change into(String name) {
        return new Change(command, onlyIf, Optional.of(Variable.result(name)));
    }
}
