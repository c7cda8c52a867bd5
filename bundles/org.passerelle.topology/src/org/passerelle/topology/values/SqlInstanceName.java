// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.values;

import java.util.regex.Pattern;

/** The name of a named SQL Server instance: at most 16 characters, a letter or underscore first. */
public record SqlInstanceName(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z_][A-Za-z0-9_$]{0,15}");

    /**
     * @param text the textual form, never null
     * @throws InvalidValueException if the text does not have that form
     */
    public SqlInstanceName {
        if (!FORM.matcher(text).matches()) {
            throw new InvalidValueException(ValueKind.SQL_INSTANCE_NAME, text);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
