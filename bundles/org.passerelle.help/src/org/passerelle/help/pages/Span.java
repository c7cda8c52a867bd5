// SPDX-License-Identifier: EPL-2.0
package org.passerelle.help.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some words in one style.
 *
 * @param text the words
 * @param style how they look
 * @param target where a link leads, as {@code page}, {@code page#anchor} or {@code #anchor}; empty for other styles
 */
public record Span(String text, Style style, String target) {

    private static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*|\\*(.+?)\\*|`(.+?)`|\\[(.+?)\\]\\((.+?)\\)");

    /** How words look. */
    public enum Style {
        /** Like most. */
        PLAIN,
        /** Bold. */
        BOLD,
        /** Slanted: names of menus and views. */
        ITALIC,
        /** To be typed or found as it stands. */
        CODE,
        /** Leads elsewhere. */
        LINK
    }

    /** The words of some text in which Markdown marks styles. */
    static List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher marks = MARKED.matcher(text);
        int end = 0;
        while (marks.find()) {
            plain(text.substring(end, marks.start()), spans);
            spans.add(marked(marks));
            end = marks.end();
        }
        plain(text.substring(end), spans);
        return spans;
    }

    private static Span marked(Matcher marks) {
        if (marks.group(1) != null) {
            return new Span(marks.group(1), Style.BOLD, "");
        }
        if (marks.group(2) != null) {
            return new Span(marks.group(2), Style.ITALIC, "");
        }
        return marks.group(3) != null ? new Span(marks.group(3), Style.CODE, "") : new Span(marks.group(4), Style.LINK, marks.group(5));
    }

    private static void plain(String text, List<Span> spans) {
        if (!text.isEmpty()) {
            spans.add(new Span(text, Style.PLAIN, ""));
        }
    }
}
