// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.model;

import org.passerelle.app.report.Problem;
import org.passerelle.dsl.ide.services.TextRange;

/** Offsets of lines and columns in a text, looked for once. */
final class TextPlaces {

    private final int length;
    private final int[] starts;

    /** @param text a text, with or without a byte order mark, which editors don't show */
    TextPlaces(String text) {
        String shown = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.length = shown.length();
        this.starts = new int[(int) shown.chars().filter(c -> c == '\n').count() + 1];
        int line = 1;
        for (int i = shown.indexOf('\n'); i >= 0; i = shown.indexOf('\n', i + 1)) {
            starts[line++] = i + 1;
        }
    }

    /** The place of a problem in the text; the start of the text for one without a line. */
    TextRange of(Problem problem) {
        int line = Math.clamp(problem.line(), 1, starts.length);
        int start = Math.min(length, starts[line - 1] + Math.max(0, problem.column() - 1));
        return new TextRange(start, Math.clamp(problem.length(), 0, length - start));
    }
}
