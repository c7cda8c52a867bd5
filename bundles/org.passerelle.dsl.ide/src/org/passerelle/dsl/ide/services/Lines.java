// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

/** Finds the lines of a text. */
final class Lines {

    private Lines() {
    }

    /** Where the line of an offset begins. */
    static int start(String text, int offset) {
        return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Where the line of an offset ends, before its line end. */
    static int finish(String text, int offset) {
        int end = text.indexOf('\n', offset);
        int last = end < 0 ? text.length() : end;
        return last > offset && text.charAt(last - 1) == '\r' ? last - 1 : last;
    }

    /** The blanks at the start of the line of an offset, as far as they stand before it. */
    static String indent(String text, int offset) {
        int start = start(text, offset);
        int end = start;
        while (end < offset && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** How lines end in a text. */
    static String end(String text) {
        int first = text.indexOf('\n');
        return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }
}
