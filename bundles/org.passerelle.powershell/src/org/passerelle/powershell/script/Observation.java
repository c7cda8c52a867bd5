// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

import java.util.regex.Pattern;
import org.passerelle.powershell.command.CommandException;

/**
 * The text of a property of the objects a query finds; several texts are joined, none give an empty text.
 *
 * @param query what to look at
 * @param property the property, possibly a dotted path; empty for the object itself
 */
public record Observation(Query query, String property) {

    private static final Pattern PROPERTY = Pattern.compile("(?:[A-Za-z][A-Za-z0-9-]*(?:\\.[A-Za-z][A-Za-z0-9-]*)*)?");

    /** @throws CommandException when the property is no plain name */
    public Observation {
        requireProperty(property);
    }

    static void requireProperty(String property) {
        if (!PROPERTY.matcher(property).matches()) {
            throw new CommandException("'" + property.replaceAll("\\p{Cntrl}", "\uFFFD") + "' is no name of a property.");
        }
    }
}
