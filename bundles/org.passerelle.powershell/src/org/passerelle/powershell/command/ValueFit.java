// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.command;

import java.util.Map;
import java.util.Set;
import org.passerelle.powershell.reference.Cmdlet;
import org.passerelle.powershell.reference.Parameter;

/** Whether a kind of value may stand for a parameter's type; types not listed take any text. */
final class ValueFit {

    private static final Set<Class<? extends Value>> NUMBER = Set.of(Value.Number.class);

    private static final Map<String, Set<Class<? extends Value>>> KINDS = Map.ofEntries(
            Map.entry("Boolean", Set.of(Value.Bool.class)),
            Map.entry("Byte", NUMBER), Map.entry("Int16", NUMBER), Map.entry("Int32", NUMBER),
            Map.entry("Int64", NUMBER), Map.entry("UInt16", NUMBER), Map.entry("UInt32", NUMBER),
            Map.entry("UInt64", NUMBER),
            Map.entry("Fqdn", Set.of(Value.Fqdn.class)),
            Map.entry("TimeSpan", Set.of(Value.Span.class)),
            Map.entry("DateTime", Set.of(Value.Date.class)),
            Map.entry("Hashtable", Set.of(Value.Table.class)),
            Map.entry("PSCredential", Set.of()),
            Map.entry("SecureString", Set.of()),
            Map.entry("ScriptBlock", Set.of()),
            Map.entry("PSObject", Set.of()));

    private ValueFit() {
    }

    static void require(Cmdlet cmdlet, Parameter parameter, Value value) {
        if (parameter.isSwitch() != value instanceof Value.Switch) {
            throw new CommandException(cmdlet.name() + " -" + parameter.name()
                    + (parameter.isSwitch() ? " is a switch and takes no value." : " needs a value."));
        }
        if (!fits(parameter.type(), value)) {
            throw new CommandException(cmdlet.name() + " -" + parameter.name() + " is of type " + parameter.type()
                    + " and takes no " + value.getClass().getSimpleName() + ".");
        }
        if (parameter.name().equals("Identity") && value instanceof Value.Text text
                && text.text().matches(".*[*?\\[\\]].*")) {
            throw new CommandException(cmdlet.name() + " -Identity must not hold a wildcard: "
                    + Grammar.shown(text.text()));
        }
        if (parameter.name().equalsIgnoreCase("Filter")) {
            throw new CommandException(cmdlet.name()
                    + " -Filter is a program in a string; fetch and compare in a query's where instead.");
        }
        if (parameter.name().equalsIgnoreCase("LdapFilter")
                && !(value instanceof Value.Text ldap && ldap.text().matches("[A-Za-z0-9()=*&|!-]+"))) {
            throw new CommandException(cmdlet.name() + " -LdapFilter takes a fixed text of names, marks and stars only.");
        }
    }

    private static boolean fits(String type, Value value) {
        if (value instanceof Variable || value instanceof Value.Trimmed || value instanceof Value.Switch) {
            return true;
        }
        if (value instanceof Value.ListChange) {
            return type.startsWith("PSListModifier") || type.contains("MultiValuedProperty");
        }
        Set<Class<? extends Value>> kinds = KINDS.get(type);
        if (kinds != null) {
            return kinds.contains(value.getClass());
        }
        return !(value instanceof Value.Table) || type.equals("Object");
    }
}
