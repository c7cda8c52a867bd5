// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.dsl.TextReplacement;

/**
 * A change that can be taken back.
 *
 * @param origin who made it
 * @param forward makes it, on the text before
 * @param backward takes it back, on the text after
 * @param renamed fragments that it changes
 */
record HistoryEntry(String origin, List<TextReplacement> forward, List<TextReplacement> backward, Map<String, String> renamed) {

    static HistoryEntry of(String origin, String before, List<TextReplacement> changes, Map<String, String> renamed) {
        return new HistoryEntry(origin, TextReplacement.sorted(changes), TextReplacement.inverse(before, changes), renamed);
    }

    /** Whether it puts back in what it takes out. */
    boolean isNothing() {
        for (int i = 0; i < forward.size(); i++) {
            if (!forward.get(i).text().equals(backward.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    Map<String, String> renamedBack() {
        Map<String, String> back = new LinkedHashMap<>();
        renamed.forEach((before, after) -> back.put(after, before));
        return back;
    }

    /** This change and the one that follows it as one, if a person would call both one; else null. */
    HistoryEntry joined(HistoryEntry next) {
        if (!origin.equals(next.origin) || forward.size() != 1 || next.forward.size() != 1 || !renamed.isEmpty()
                || !next.renamed.isEmpty()) {
            return null;
        }
        TextReplacement first = forward.get(0);
        TextReplacement second = next.forward.get(0);
        if (isTyping(first) && isTyping(second) && second.offset() == first.offset() + first.text().length()) {
            String typed = first.text() + second.text();
            return new HistoryEntry(origin, List.of(new TextReplacement(first.offset(), 0, typed)),
                    List.of(new TextReplacement(first.offset(), typed.length(), "")), renamed);
        }
        if (isErasing(first) && isErasing(second) && second.offset() + second.length() == first.offset()) {
            String erased = next.backward.get(0).text() + backward.get(0).text();
            return new HistoryEntry(origin, List.of(new TextReplacement(second.offset(), erased.length(), "")),
                    List.of(new TextReplacement(second.offset(), 0, erased)), renamed);
        }
        return null;
    }

    // A line end closes what was typed, so that undo goes back line by line.
    private static boolean isTyping(TextReplacement one) {
        return one.length() == 0 && !one.text().isEmpty() && one.text().indexOf('\n') < 0 && one.text().indexOf('\r') < 0;
    }

    private static boolean isErasing(TextReplacement one) {
        return one.text().isEmpty() && one.length() > 0 && one.length() <= 2;
    }
}
