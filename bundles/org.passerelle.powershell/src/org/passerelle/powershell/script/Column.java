// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

import org.passerelle.powershell.command.Variable;

/**
 * A column of a CSV file that a script reads.
 *
 * @param name the heading, of letters and digits
 * @param kind what a cell must look like; a row that breaks it fails before anything is changed
 */
public record Column(String name, Kind kind) {

    /** The shapes of cells, with the .NET regular expression that describes each. */
    public enum Kind {
        /** Text without control and wildcard characters. */
        TEXT("\\A[^\\x00-\\x1F\\x7F*?\\[\\]]+\\z"),
        /** The same, or nothing. */
        OPTIONAL_TEXT("\\A[^\\x00-\\x1F\\x7F*?\\[\\]]*\\z"),
        /** A fully qualified domain name. */
        FQDN("\\A(?=.{1,253}\\z)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+\\z"),
        /** A SIP URI; an apostrophe in the user part is legal. */
        SIP_URI("\\Asip:[^\\s@\"<>*?\\[\\]]+@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+\\z"),
        /** A whole number of up to nine digits. */
        NUMBER("\\A[0-9]{1,9}\\z"),
        /** Yes or no in the words a spreadsheet writes, or nothing for no. */
        FLAG("\\A(?:true|false|yes|no|oui|non|vrai|faux|1|0)?\\z");

        private final String pattern;

        Kind(String pattern) {
            this.pattern = pattern;
        }

        /** The regular expression of a legal cell. */
        public String pattern() {
            return pattern;
        }
    }

    /** @throws org.passerelle.powershell.command.CommandException when the heading is no legal variable name */
    public Column {
        Variable.row(name);
    }

    /** The cell of the current row. */
    public Variable value() {
        return Variable.row(name);
    }
}
