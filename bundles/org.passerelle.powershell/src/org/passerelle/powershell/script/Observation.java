// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.passerelle.powershell.command.CommandException;

/**
 * The text of a property of the objects a query finds; several texts are joined, none give an empty text.
 *
 * @param query what to look at
 * @param properties the property, possibly a dotted path, empty for the object itself; then those that are looked at
 *        when the ones before give an empty text
 */
public record Observation(Query query, List<String> properties) {

    private static final Pattern PROPERTY = Pattern.compile("(?:[A-Za-z][A-Za-z0-9-]*(?:\\.[A-Za-z][A-Za-z0-9-]*)*)?");

    /** @throws CommandException when a property is no plain name */
    public Observation {
        properties = List.copyOf(properties);
        properties.forEach(Observation::requireProperty);
    }

    /** The same; where the text is empty it is that of another property. */
    public Observation or(String property) {
        List<String> more = new ArrayList<>(properties);
        more.add(property);
        return new Observation(query, more);
    }

    static void requireProperty(String property) {
        if (!PROPERTY.matcher(property).matches()) {
            throw new CommandException("'" + property.replaceAll("\\p{Cntrl}", "\uFFFD") + "' is no name of a property.");
        }
    }
}
