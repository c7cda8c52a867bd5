// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.testkit;

import java.util.List;
import java.util.Optional;

/**
 * A command call as the grammar sees it.
 *
 * @param name the command's name
 * @param operator {@code &} or {@code .} where one stands before the name
 * @param line the line, from 1
 * @param piped whether it receives its input from a pipe
 * @param into the variable its statement assigns; empty when none
 * @param arguments the arguments in order
 * @param within the constructs around it, from the outside in
 */
public record Call(String name, String operator, int line, boolean piped, String into, List<CallArgument> arguments,
        List<Enclosure> within) {

    /** The argument of that name. */
    public Optional<CallArgument> argument(String wanted) {
        return arguments.stream().filter(a -> a.name().equalsIgnoreCase(wanted)).findFirst();
    }
}
