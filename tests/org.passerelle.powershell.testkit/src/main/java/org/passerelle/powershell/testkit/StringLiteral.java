// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.testkit;

/**
 * A string literal as the grammar sees it.
 *
 * @param kind the syntax node's type; {@code verbatim_string_characters} for one in single quotes
 * @param value its value; null where it is not a well-formed one in single quotes
 * @param line the line, from 1
 */
public record StringLiteral(String kind, String value, int line) {
}
