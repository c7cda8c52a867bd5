// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

/**
 * Some lines that can be hidden behind the first of them.
 *
 * @param range from the start of what is folded to its end; at least one line end lies in it
 * @param comment whether it is a comment
 */
public record Fold(TextRange range, boolean comment) {
}
