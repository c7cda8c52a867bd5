// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.syntax;

import java.util.Set;

/**
 * Something in a text that the grammar does not allow.
 *
 * @param kind what is wrong
 * @param offset where, in UTF-16 units; for something missing the place to put it
 * @param length how much of the text is concerned; 0 for something missing
 * @param expected keywords and symbols that could stand there
 */
public record Fault(Kind kind, int offset, int length, Set<String> expected) {

    /** What can be wrong. */
    public enum Kind {
        /** A token that can't stand where it stands. */
        UNEXPECTED,
        /** A brace or parenthesis is missing. */
        MISSING_SYMBOL,
        /** A clause is not finished. */
        UNFINISHED
    }
}
