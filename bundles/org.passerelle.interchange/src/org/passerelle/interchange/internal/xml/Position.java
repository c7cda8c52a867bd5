// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.xml;

/**
 * A place in a text.
 *
 * @param line line, from 1
 * @param column column, from 1
 */
public record Position(int line, int column) {

    /** The start of a text. */
    public static final Position START = new Position(1, 1);
}
