// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.passerelle.dsl.TextReplacement;

/** Collects changes of a text, so that they neither overlap nor eat comments of what stays. */
final class Replacements {

    private final String text;
    private final Map<Integer, StringBuilder> insertions = new TreeMap<>();
    private final TreeMap<Integer, TextReplacement> removals = new TreeMap<>();

    Replacements(String text) {
        this.text = text;
    }

    void replace(int start, int end, String by) {
        removals.put(start, new TextReplacement(start, end - start, by));
    }

    void insert(int offset, String inserted) {
        insertions.computeIfAbsent(offset, any -> new StringBuilder()).append(inserted);
    }

    /** Removes a clause; the whole line if nothing else stands on it, with a comment behind the clause. */
    void remove(TextClause clause) {
        int start = clause.start();
        while (start > 0 && isBlank(text.charAt(start - 1))) {
            start--;
        }
        boolean lineStart = start == 0 || text.charAt(start - 1) == '\n';
        int end = endWithComment(clause.end());
        boolean lineEnd = end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
        if (lineStart && lineEnd) {
            int next = text.indexOf('\n', end);
            replace(start, next < 0 ? text.length() : next + 1, "");
        } else {
            replace(start, clause.end(), "");
        }
    }

    /** The text of a clause with the comment behind it. */
    String textWithComment(TextClause clause) {
        return text.substring(clause.start(), endWithComment(clause.end())).stripTrailing();
    }

    /** Where a line can be put in behind an offset: behind a comment on the same line. */
    int endWithComment(int offset) {
        int end = offset;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        if (text.startsWith("//", end)) {
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            return end;
        }
        int close = text.startsWith("/*", end) ? text.indexOf("*/", end + 2) : -1;
        if (close >= 0) {
            int lineEnd = text.indexOf('\n', end);
            return lineEnd < 0 || close < lineEnd ? endWithComment(close + 2) : offset;
        }
        boolean alone = end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
        return alone ? end : offset;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    List<TextReplacement> all() {
        List<TextReplacement> all = new ArrayList<>();
        insertions.forEach((offset, inserted) -> {
            // An insertion inside of a removed line comes behind it.
            Map.Entry<Integer, TextReplacement> around = removals.lowerEntry(offset);
            boolean within = around != null && around.getKey() + around.getValue().length() > offset;
            if (within) {
                TextReplacement removal = around.getValue();
                String lines = inserted.toString();
                String text = lines.startsWith("\n") ? lines.substring(1) + '\n' : lines;
                removals.put(around.getKey(), new TextReplacement(removal.offset(), removal.length(), removal.text() + text));
            } else {
                all.add(new TextReplacement(offset, 0, inserted.toString()));
            }
        });
        all.addAll(removals.values());
        all.sort((left, right) -> Integer.compare(left.offset(), right.offset()));
        return all;
    }
}
