// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.passerelle.powershell.reference.Cmdlet;
import org.passerelle.powershell.reference.CmdletReference;
import org.passerelle.powershell.reference.Parameter;
import org.passerelle.powershell.reference.ParameterSet;
import org.passerelle.powershell.reference.Product;

/** Collects the arguments of a call and checks each against the reference as it comes, the whole at the end. */
public final class CommandBuilder {

    private static final Set<String> WRITTEN_BY_THE_FRAME =
            Set.of("whatif", "confirm", "report", "erroraction", "warningaction", "warningvariable", "errorvariable");

    private final Cmdlet cmdlet;
    private final Product product;
    private final List<Argument> arguments = new ArrayList<>();
    private final Set<String> given = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    CommandBuilder(CmdletReference reference, String name) {
        cmdlet = reference.find(name)
                .orElseThrow(() -> new CommandException("There is no command " + Grammar.shown(name) + "."));
        product = reference.productOf(cmdlet);
        if (!reference.isLegal(cmdlet)) {
            throw new CommandException(cmdlet.name() + " does not exist in " + product.title() + ".");
        }
    }

    /**
     * Adds an argument.
     *
     * @throws CommandException when the parameter is unknown, not in the product, never written, given twice, or of a
     *         type the value does not fit
     */
    public CommandBuilder with(String parameter, Value value) {
        Parameter found = require(parameter);
        ValueFit.require(cmdlet, found, value);
        if (!given.add(found.name())) {
            throw new CommandException(cmdlet.name() + " -" + found.name() + " is given twice.");
        }
        arguments.add(new Argument(found.name(), value));
        return this;
    }

    /** Adds a switch; see {@link #with(String, Value)}. */
    public CommandBuilder with(String switchParameter) {
        return with(switchParameter, new Value.Switch());
    }

    /**
     * The checked call.
     *
     * @throws CommandException when a mandatory argument is missing or no parameter set has all the arguments
     */
    public Command build() {
        List<ParameterSet> matching = cmdlet.matching(given, product);
        if (!matching.isEmpty()) {
            return new Command(cmdlet, matching.get(0), arguments);
        }
        List<ParameterSet> incomplete = cmdlet.parameterSets().stream().filter(set -> set.hasAll(given)).toList();
        if (incomplete.isEmpty()) {
            throw new CommandException(cmdlet.name() + " has no parameter set with all of " + given + ".");
        }
        throw new CommandException(cmdlet.name() + " misses the mandatory argument -"
                + String.join(", -", cmdlet.missing(incomplete.get(0), given, product)) + ".");
    }

    private Parameter require(String name) {
        if (Cmdlet.NEVER_WRITTEN.stream().anyMatch(name::equalsIgnoreCase)) {
            throw new CommandException(cmdlet.name() + " -" + name + " is never written.");
        }
        if (WRITTEN_BY_THE_FRAME.contains(name.toLowerCase(Locale.ROOT))) {
            throw new CommandException("-" + name + " is written by the script's frame.");
        }
        Parameter found = cmdlet.parameter(name).orElseThrow(() -> new CommandException(cmdlet.name()
                + " has no parameter -" + Grammar.shown(name)
                + cmdlet.unalias(name).map(full -> "; write -" + full).orElse("") + "."));
        if (!cmdlet.legalFor(product, name)) {
            throw new CommandException(cmdlet.name() + " -" + found.name() + " does not exist in " + product.title() + ".");
        }
        return found;
    }
}
