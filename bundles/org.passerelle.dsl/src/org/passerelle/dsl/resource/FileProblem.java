// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.resource;

import org.eclipse.emf.ecore.resource.Resource;

/**
 * A file can't be read as text at all.
 *
 * @param message what is wrong
 * @param location the file
 * @param line line of the first bad byte, from 1
 * @param column column of it, from 1
 */
public record FileProblem(String message, String location, int line, int column) implements Resource.Diagnostic {

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public String getLocation() {
        return location;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getColumn() {
        return column;
    }
}
