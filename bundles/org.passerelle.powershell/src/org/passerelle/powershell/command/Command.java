// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.command;

import java.util.List;
import java.util.Optional;
import org.passerelle.powershell.reference.Cmdlet;
import org.passerelle.powershell.reference.CmdletReference;
import org.passerelle.powershell.reference.Effect;
import org.passerelle.powershell.reference.ParameterSet;

/**
 * One call of a command, checked against the reference. The writer of scripts adds {@code -WhatIf}, {@code -Confirm},
 * {@code -Report} and {@code -ErrorAction} where they belong, so a caller never gives them.
 */
public final class Command {

    private final Cmdlet cmdlet;
    private final ParameterSet set;
    private final List<Argument> arguments;

    Command(Cmdlet cmdlet, ParameterSet set, List<Argument> arguments) {
        this.cmdlet = cmdlet;
        this.set = set;
        this.arguments = List.copyOf(arguments);
    }

    /**
     * Starts a call.
     *
     * @throws CommandException when Lync Server 2013 scripts have no such command
     */
    public static CommandBuilder of(String name) {
        return new CommandBuilder(CmdletReference.lync2013(), name);
    }

    /** The facts about the command. */
    public Cmdlet cmdlet() {
        return cmdlet;
    }

    /** The parameter set the call uses. */
    public ParameterSet parameterSet() {
        return set;
    }

    /** The arguments in the order they were given. */
    public List<Argument> arguments() {
        return arguments;
    }

    /** The value of the argument of that name. */
    public Optional<Value> argument(String name) {
        return arguments.stream().filter(a -> a.name().equalsIgnoreCase(name)).map(Argument::value).findFirst();
    }

    /** Whether the call changes anything outside the script. */
    public boolean changes() {
        return cmdlet.effect() == Effect.CHANGES;
    }

    /** Whether the call can take the switch of that name in the product the script is for. */
    public boolean accepts(String parameter) {
        CmdletReference reference = CmdletReference.lync2013();
        return set.parameter(parameter).isPresent() && cmdlet.legalFor(reference.productOf(cmdlet), parameter);
    }

    @Override
    public String toString() {
        return cmdlet.name();
    }
}
