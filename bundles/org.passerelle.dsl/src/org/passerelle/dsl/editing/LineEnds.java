// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.editing;

/** Line ends of a text: new lines get those that the text has. */
final class LineEnds {

    private final boolean windows;

    private LineEnds(boolean windows) {
        this.windows = windows;
    }

    /** The line ends of a text as its first line has them; of a text of one line, those of Unix. */
    static LineEnds of(String text) {
        int end = text.indexOf('\n');
        return new LineEnds(end > 0 && text.charAt(end - 1) == '\r');
    }

    /** A piece of text with these line ends. */
    String in(String text) {
        return windows ? text.replace("\r\n", "\n").replace("\n", "\r\n") : text;
    }
}
