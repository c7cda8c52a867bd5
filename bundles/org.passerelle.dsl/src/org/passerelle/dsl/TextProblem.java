// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl;

/**
 * Something in a text that keeps it from being read.
 *
 * @param file path of the file, or its address where it has no path
 * @param line line from 1; 0 where the problem has no place
 * @param column column from 1, in UTF-16 units
 * @param length length of the place, in UTF-16 units; may be 0
 * @param message what is wrong, as a sentence
 * @param expected what was expected instead, separated by commas; empty where that says nothing
 * @param sourceLine the line as it stands in the file, without its end; shortened if very long
 */
public record TextProblem(String file, int line, int column, int length, String message, String expected, String sourceLine) {
}
