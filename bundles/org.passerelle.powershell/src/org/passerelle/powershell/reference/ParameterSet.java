// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.reference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One way to call a cmdlet.
 *
 * @param name the set's name; {@code (All)} where the cmdlet has a single unnamed one
 * @param parameters the parameters in the order of the reference
 */
public record ParameterSet(String name, List<Parameter> parameters) {

    /** Keeps an immutable copy of the parameters. */
    public ParameterSet {
        parameters = List.copyOf(parameters);
    }

    /** The parameter of that full name, in any letter case. */
    public Optional<Parameter> parameter(String wanted) {
        return parameters.stream().filter(p -> p.name().equalsIgnoreCase(wanted)).findFirst();
    }

    /** Whether every one of the names belongs to this set. */
    public boolean hasAll(Collection<String> names) {
        return names.stream().allMatch(name -> parameter(name).isPresent());
    }
}
