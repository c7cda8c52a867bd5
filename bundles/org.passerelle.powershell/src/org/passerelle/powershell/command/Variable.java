// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.command;

import java.util.regex.Pattern;

/**
 * A variable of the running script, possibly one of its properties. Only four families of names exist, so that no name
 * of a model can become a variable.
 *
 * @param scope the family
 * @param name the name within the family; for a row or an item its property, possibly empty for the item itself
 */
public record Variable(Scope scope, String name) implements Value {

    /** Where a variable comes from. */
    public enum Scope {
        /** A column of the current row of a CSV file. */
        ROW,
        /** A property of the current object of a query. */
        ITEM,
        /** The result that an earlier command of the same unit left. */
        RESULT,
        /** What the operator was asked for when the script started. */
        ASKED
    }

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,40}");
    private static final Pattern PROPERTY = Pattern.compile("(?:[A-Za-z][A-Za-z0-9-]{0,60})?");

    /** @throws CommandException when the name is not of letters and digits; a property may have hyphens too */
    public Variable {
        if (!(scope == Scope.ITEM ? PROPERTY : NAME).matcher(name).matches()) {
            throw new CommandException("'" + name + "' is no name for a script variable: letters and digits only.");
        }
    }

    /** The column of the current row. */
    public static Variable row(String column) {
        return new Variable(Scope.ROW, column);
    }

    /** The property of the current object. */
    public static Variable item(String property) {
        return new Variable(Scope.ITEM, property);
    }

    /** The current object itself. */
    public static Variable item() {
        return new Variable(Scope.ITEM, "");
    }

    /** The result of an earlier command. */
    public static Variable result(String name) {
        return new Variable(Scope.RESULT, name);
    }

    /** The operator's answer. */
    public static Variable asked(String name) {
        return new Variable(Scope.ASKED, name);
    }
}
