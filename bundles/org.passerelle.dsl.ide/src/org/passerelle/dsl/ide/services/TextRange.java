// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

/**
 * A part of a text.
 *
 * @param offset where it begins, in UTF-16 units
 * @param length how long it is; may be 0
 */
public record TextRange(int offset, int length) {

    /** The range from one offset up to another. */
    public static TextRange between(int start, int end) {
        return new TextRange(start, end - start);
    }

    /** Where it ends, exclusively. */
    public int end() {
        return offset + length;
    }

    /** Whether an offset is in it or at one of its edges. */
    public boolean touches(int place) {
        return offset <= place && place <= end();
    }

    /** Whether both have something in common, an edge at least. */
    public boolean touches(TextRange other) {
        return offset <= other.end() && other.offset <= end();
    }
}
