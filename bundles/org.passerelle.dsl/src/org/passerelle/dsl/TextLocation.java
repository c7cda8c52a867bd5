// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl;

/**
 * A place in a file.
 *
 * @param file path of the file, or its address where it has no path
 * @param line line from 1
 * @param column column from 1, in UTF-16 units
 * @param offset characters before it, in UTF-16 units
 * @param length length of it, in UTF-16 units
 */
public record TextLocation(String file, int line, int column, int offset, int length) {
}
