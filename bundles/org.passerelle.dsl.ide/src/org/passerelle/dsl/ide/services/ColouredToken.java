// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

/**
 * A part of a text of one colour.
 *
 * @param offset where it begins, in UTF-16 units
 * @param length how long it is
 * @param kind what it is
 */
public record ColouredToken(int offset, int length, ColourKind kind) {

    /** Where it ends, exclusively. */
    public int end() {
        return offset + length;
    }
}
