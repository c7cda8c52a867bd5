// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.report;

import java.util.Objects;
import org.passerelle.migration.Severity;

/**
 * Something wrong at a place of a file.
 *
 * @param id identifier of the rule, or of the kind of error for texts that can't be read
 * @param severity how grave it is
 * @param message the whole message in the language of the report
 * @param file the file as the person named it, with forward slashes
 * @param line line from 1; 0 for the file as a whole
 * @param column column from 1; 0 where the line is unknown
 * @param length length in characters, possibly 0
 * @param element name path of the element, possibly empty
 * @param sourceLine the line itself, possibly empty
 * @param help what to do about it, possibly empty
 */
public record Problem(String id, Severity severity, String message, String file, int line, int column, int length,
        String element, String sourceLine, String help) {

    /** Refuses null parts. */
    public Problem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(sourceLine, "sourceLine");
        Objects.requireNonNull(help, "help");
    }

    /** Whether it is an error. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
