// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.runbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A sentence in which commands stand apart from plain words. The texts of the catalogue put commands between grave
 * accents; an accent without a partner is plain text.
 *
 * @param segments the parts in order
 */
public record Prose(List<Segment> segments) {

    /** A part of a sentence. */
    public record Segment(String text, boolean code) { }

    /** Copies the list. */
    public Prose {
        segments = List.copyOf(segments);
    }

    /** Whether there is nothing to say; a lone hyphen stands for nothing. */
    public boolean isNothing() {
        return segments.isEmpty() || segments.size() == 1 && "-".equals(segments.get(0).text().strip());
    }

    /** Splits a text of the catalogue. */
    public static Prose of(String text) {
        return of(text, UnaryOperator.identity());
    }

    /**
     * Splits a text of the catalogue and fills its parts.
     *
     * @param text a text with placeholders
     * @param fill gives a part its values; they come last, so that an accent in a value is an accent
     * @return the filled text
     */
    public static Prose of(String text, UnaryOperator<String> fill) {
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int open = text.indexOf('`', from);
            int close = open < 0 ? -1 : text.indexOf('`', open + 1);
            if (close < 0) {
                segments.add(new Segment(fill.apply(text.substring(from)), false));
                break;
            }
            if (open > from) {
                segments.add(new Segment(fill.apply(text.substring(from, open)), false));
            }
            segments.add(new Segment(fill.apply(text.substring(open + 1, close)), true));
            from = close + 1;
        }
        return new Prose(segments);
    }
}
