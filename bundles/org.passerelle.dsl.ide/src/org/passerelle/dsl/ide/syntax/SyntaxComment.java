// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.syntax;

/**
 * A comment.
 *
 * @param offset where it begins, in UTF-16 units
 * @param end where it ends, exclusively
 * @param block whether it is written between slash and star instead of up to the end of the line
 */
public record SyntaxComment(int offset, int end, boolean block) {
}
